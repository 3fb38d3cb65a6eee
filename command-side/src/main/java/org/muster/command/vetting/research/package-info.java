/**
 * Decisions that the research of a vetting case brings: checks, answers, risks, a recommendation.
 */
@NullMarked
package org.muster.command.vetting.research;

import org.jspecify.annotations.NullMarked;
