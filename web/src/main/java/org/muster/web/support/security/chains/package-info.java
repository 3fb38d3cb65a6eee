/** What every request passes on its way in, and every reply on its way out. */
@NullMarked
package org.muster.web.support.security.chains;

import org.jspecify.annotations.NullMarked;
