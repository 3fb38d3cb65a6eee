/**
 * What is learned of officers that bears on their suitability: when it occurred, and when learned.
 */
@NullMarked
package org.muster.api.vetting.matters;

import org.jspecify.annotations.NullMarked;
