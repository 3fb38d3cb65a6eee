/** What the rules of a vetting case know of it, and who gets at it with an order. */
@NullMarked
package org.muster.command.vetting.file;

import org.jspecify.annotations.NullMarked;
