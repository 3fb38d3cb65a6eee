/** The source text of an import, with everything in it that is referred to. */
@NullMarked
package org.muster.web.roles.source;

import org.jspecify.annotations.NullMarked;
