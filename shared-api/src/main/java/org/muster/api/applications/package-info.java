/** Applications: an officer's way from submission to appointment. */
@NullMarked
package org.muster.api.applications;

import org.jspecify.annotations.NullMarked;
