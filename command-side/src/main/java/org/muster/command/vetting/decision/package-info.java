/** How a vetting case is decided: by the force, or by the national authority. */
@NullMarked
package org.muster.command.vetting.decision;

import org.jspecify.annotations.NullMarked;
