/** Appeals as those see them who hear them, audit them, or lodged them. */
@NullMarked
package org.muster.query.vetting.appeals;

import org.jspecify.annotations.NullMarked;
