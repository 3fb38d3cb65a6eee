/** Views of vetting cases; every reading of them is recorded before it is answered. */
@NullMarked
package org.muster.query.vetting;

import org.jspecify.annotations.NullMarked;
