/** The decision of vetting cases, for people and for programs. */
@NullMarked
package org.muster.web.vetting.decision;

import org.jspecify.annotations.NullMarked;
