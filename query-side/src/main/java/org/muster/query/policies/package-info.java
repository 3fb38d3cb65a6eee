/** Views of policy sets. */
@NullMarked
package org.muster.query.policies;

import org.jspecify.annotations.NullMarked;
