/** Access to a vetting case in an emergency: reasoned, for a short time, and told to auditors. */
@NullMarked
package org.muster.api.vetting.emergency;

import org.jspecify.annotations.NullMarked;
