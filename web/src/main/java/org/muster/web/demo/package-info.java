/** What only a demo can do: move the clock. */
@NullMarked
package org.muster.web.demo;

import org.jspecify.annotations.NullMarked;
