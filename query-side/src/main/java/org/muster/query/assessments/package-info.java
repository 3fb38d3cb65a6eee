/** Views of interview panels: scores, sealed until all are in. */
@NullMarked
package org.muster.query.assessments;

import org.jspecify.annotations.NullMarked;
