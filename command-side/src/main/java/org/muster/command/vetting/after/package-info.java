/**
 * What may follow the decision of a vetting case: letters, second looks, what an appeal makes of
 * it.
 */
@NullMarked
package org.muster.command.vetting.after;

import org.jspecify.annotations.NullMarked;
