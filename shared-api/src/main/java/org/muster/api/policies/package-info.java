/** What a decree can change: levels, checks, validity, residency, delegation. */
@NullMarked
package org.muster.api.policies;

import org.jspecify.annotations.NullMarked;
