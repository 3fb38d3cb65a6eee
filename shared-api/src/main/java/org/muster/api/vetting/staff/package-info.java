/** What line managers report of their staff to the vetting unit. */
@NullMarked
package org.muster.api.vetting.staff;

import org.jspecify.annotations.NullMarked;
