/** Decisions about appeals against a refusal. */
@NullMarked
package org.muster.command.appeals;

import org.jspecify.annotations.NullMarked;
