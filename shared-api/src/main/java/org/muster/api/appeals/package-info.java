/** Appeals against a refusal of clearance: their window, their grounds, and how they end. */
@NullMarked
package org.muster.api.appeals;

import org.jspecify.annotations.NullMarked;
