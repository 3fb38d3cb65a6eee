/**
 * Between the command bus and the deciders: who asks, what is known, what was answered before, what
 * is unique.
 */
@NullMarked
package org.muster.command.support.bus;

import org.jspecify.annotations.NullMarked;
