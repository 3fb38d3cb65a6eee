/** The numbers of vetting cases and of clearances; nothing of whose they are. */
@NullMarked
package org.muster.query.dashboard.vetting;

import org.jspecify.annotations.NullMarked;
