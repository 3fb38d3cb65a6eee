/** The language of Muster: what can be ordered, what can have happened, what can be asked. */
@NullMarked
package org.muster.api;

import org.jspecify.annotations.NullMarked;
