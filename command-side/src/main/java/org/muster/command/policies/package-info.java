/** Decisions about policy sets: one person proposes a change, another activates it. */
@NullMarked
package org.muster.command.policies;

import org.jspecify.annotations.NullMarked;
