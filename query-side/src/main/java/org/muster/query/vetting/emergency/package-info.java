/** Views of emergency accesses to vetting cases. */
@NullMarked
package org.muster.query.vetting.emergency;

import org.jspecify.annotations.NullMarked;
