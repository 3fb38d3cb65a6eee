/** What the tests of the whole service share. */
@NullMarked
package org.muster.app.support;

import org.jspecify.annotations.NullMarked;
