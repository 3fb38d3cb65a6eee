/** Timelines and decision history, for programs and for people. */
@NullMarked
package org.muster.web.audit;

import org.jspecify.annotations.NullMarked;
