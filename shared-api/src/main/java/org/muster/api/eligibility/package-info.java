/** Eligibility: which rules an application meets, and the sentence each comes from. */
@NullMarked
package org.muster.api.eligibility;

import org.jspecify.annotations.NullMarked;
