/** Views of what is learned of officers, once the reading of them is recorded. */
@NullMarked
package org.muster.query.vetting.matters;

import org.jspecify.annotations.NullMarked;
