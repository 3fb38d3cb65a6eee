/** The runnable service: wires everything, owns no rule. */
@NullMarked
package org.muster.app;

import org.jspecify.annotations.NullMarked;
