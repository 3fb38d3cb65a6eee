/** A role profile laid out for a reader, beside the document it was read from. */
@NullMarked
package org.muster.web.roles.sheet;

import org.jspecify.annotations.NullMarked;
