/** What can be done in a vetting case, each act with its form. */
@NullMarked
package org.muster.web.vetting.acts;

import org.jspecify.annotations.NullMarked;
