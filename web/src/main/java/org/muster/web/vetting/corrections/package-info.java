/** Corrections of decisions, for people and for programs. */
@NullMarked
package org.muster.web.vetting.corrections;

import org.jspecify.annotations.NullMarked;
