/** Dashboards: rows that count, and figures computed when somebody asks. */
@NullMarked
package org.muster.query.dashboard;

import org.jspecify.annotations.NullMarked;
