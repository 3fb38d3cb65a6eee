/** What the codes and steps of vetting are called on pages. */
@NullMarked
package org.muster.web.vetting.words;

import org.jspecify.annotations.NullMarked;
