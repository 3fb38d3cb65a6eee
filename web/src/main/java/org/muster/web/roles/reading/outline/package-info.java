/** The document as labels and headings, and what stands under each. */
@NullMarked
package org.muster.web.roles.reading.outline;

import org.jspecify.annotations.NullMarked;
