/** Keeps the record of what an officer has under way, and ends it when they leave. */
@NullMarked
package org.muster.command.engagements;

import org.jspecify.annotations.NullMarked;
