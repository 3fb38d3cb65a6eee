/** Views of officers. */
@NullMarked
package org.muster.query.officers;

import org.jspecify.annotations.NullMarked;
