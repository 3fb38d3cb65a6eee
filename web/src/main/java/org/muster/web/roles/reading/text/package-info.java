/** The document as characters: what is visible, where lines and cells and items begin and end. */
@NullMarked
package org.muster.web.roles.reading.text;

import org.jspecify.annotations.NullMarked;
