/** Decisions about officers' records. */
@NullMarked
package org.muster.command.officers;

import org.jspecify.annotations.NullMarked;
