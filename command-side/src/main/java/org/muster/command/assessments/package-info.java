/** Decisions about interview panels: declared interests, sealed scores. */
@NullMarked
package org.muster.command.assessments;

import org.jspecify.annotations.NullMarked;
