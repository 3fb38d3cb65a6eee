/** The reading in progress: fields so far, warnings, and the account of every character. */
@NullMarked
package org.muster.web.roles.reading.draft;

import org.jspecify.annotations.NullMarked;
