/** Things that may be done to a record, each with the form that asks for it. */
@NullMarked
package org.muster.web.support.acts;

import org.jspecify.annotations.NullMarked;
