/** Time limits in calendar or working days: how they are counted, and which days do not count. */
@NullMarked
package org.muster.api.calendar;

import org.jspecify.annotations.NullMarked;
