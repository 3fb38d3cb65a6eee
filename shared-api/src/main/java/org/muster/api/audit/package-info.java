/** Audit: what was decided, by whom and when, in plain English. */
@NullMarked
package org.muster.api.audit;

import org.jspecify.annotations.NullMarked;
