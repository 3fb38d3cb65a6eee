/** The decision model and conditions, as forms and bodies of more than one feature give them. */
@NullMarked
package org.muster.web.support.decisions;

import org.jspecify.annotations.NullMarked;
