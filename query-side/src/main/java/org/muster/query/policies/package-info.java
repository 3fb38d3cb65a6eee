/** Views of the policy sets, and which of them are in force. */
@NullMarked
package org.muster.query.policies;

import org.jspecify.annotations.NullMarked;
