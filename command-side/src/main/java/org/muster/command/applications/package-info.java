/** Decisions about applications, from submission to appointment or exit. */
@NullMarked
package org.muster.command.applications;

import org.jspecify.annotations.NullMarked;
