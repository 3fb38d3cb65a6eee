/** Assessments: conflicts declared and sealed scores of the interview panel. */
@NullMarked
package org.muster.api.assessments;

import org.jspecify.annotations.NullMarked;
