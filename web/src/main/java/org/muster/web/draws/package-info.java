/** The random draws, for programs and for people. */
@NullMarked
package org.muster.web.draws;

import org.jspecify.annotations.NullMarked;
