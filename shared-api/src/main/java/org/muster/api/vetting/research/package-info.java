/** What a researcher records in a vetting case: checks, and risks with what was done about them. */
@NullMarked
package org.muster.api.vetting.research;

import org.jspecify.annotations.NullMarked;
