/** Decisions about notices: each goes out on its day, and once. */
@NullMarked
package org.muster.command.notices;

import org.jspecify.annotations.NullMarked;
