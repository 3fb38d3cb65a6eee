/** Who signs in, for programs that give somebody work. */
@NullMarked
package org.muster.web.accounts;

import org.jspecify.annotations.NullMarked;
