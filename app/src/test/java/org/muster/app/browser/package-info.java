/** The pages in a real browser, as the people who work with them see them. */
@NullMarked
package org.muster.app.browser;

import org.jspecify.annotations.NullMarked;
