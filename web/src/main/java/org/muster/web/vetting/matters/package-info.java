/** What is learned of officers, for people and for programs. */
@NullMarked
package org.muster.web.vetting.matters;

import org.jspecify.annotations.NullMarked;
