/** Withdrawal assessments, for programs and for people. */
@NullMarked
package org.muster.web.withdrawals;

import org.jspecify.annotations.NullMarked;
