/** Dashboards, for programs and for people. */
@NullMarked
package org.muster.web.dashboard;

import org.jspecify.annotations.NullMarked;
