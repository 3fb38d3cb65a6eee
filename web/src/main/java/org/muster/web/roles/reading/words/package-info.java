/** The words of the police: ranks, forces, levels, frameworks, dates. */
@NullMarked
package org.muster.web.roles.reading.words;

import org.jspecify.annotations.NullMarked;
