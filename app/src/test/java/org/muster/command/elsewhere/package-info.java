/** A feature that another one must not see. */
@NullMarked
package org.muster.command.elsewhere;

import org.jspecify.annotations.NullMarked;
