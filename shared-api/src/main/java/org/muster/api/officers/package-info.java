/** Officers: who they are, their rank, and what they hold. */
@NullMarked
package org.muster.api.officers;

import org.jspecify.annotations.NullMarked;
