/** Dashboards: how many of what there are, and how long things take. */
@NullMarked
package org.muster.api.dashboard;

import org.jspecify.annotations.NullMarked;
