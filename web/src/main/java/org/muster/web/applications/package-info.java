/** Applications, for programs and for people. */
@NullMarked
package org.muster.web.applications;

import org.jspecify.annotations.NullMarked;
