/** Reads the document of a role profile: source, pieces, outline, fields, coverage. */
@NullMarked
package org.muster.web.roles.reading;

import org.jspecify.annotations.NullMarked;
