/** What every decision may lean on: facts, promises, claims, and the glue to the command bus. */
@NullMarked
package org.muster.command.support;

import org.jspecify.annotations.NullMarked;
