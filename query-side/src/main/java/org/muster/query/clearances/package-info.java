/** Views of clearances: what one officer holds, and the register of all. */
@NullMarked
package org.muster.query.clearances;

import org.jspecify.annotations.NullMarked;
