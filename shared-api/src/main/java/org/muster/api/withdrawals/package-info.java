/** Withdrawal assessments: the statutory way in which an officer may lose a clearance. */
@NullMarked
package org.muster.api.withdrawals;

import org.jspecify.annotations.NullMarked;
