/** Views of withdrawal assessments: one, folded from its events, once its reading is recorded. */
@NullMarked
package org.muster.query.withdrawals;

import org.jspecify.annotations.NullMarked;
