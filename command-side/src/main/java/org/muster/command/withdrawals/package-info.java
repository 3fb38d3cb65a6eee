/** Decisions about withdrawal assessments. */
@NullMarked
package org.muster.command.withdrawals;

import org.jspecify.annotations.NullMarked;
