/** Interview panels, for programs and for people. */
@NullMarked
package org.muster.web.assessments;

import org.jspecify.annotations.NullMarked;
