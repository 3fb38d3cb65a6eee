/** Officers over HTTP. */
@NullMarked
package org.muster.web.officers;

import org.jspecify.annotations.NullMarked;
