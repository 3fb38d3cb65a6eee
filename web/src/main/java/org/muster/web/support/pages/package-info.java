/** The frame that all pages stand in. */
@NullMarked
package org.muster.web.support.pages;

import org.jspecify.annotations.NullMarked;
