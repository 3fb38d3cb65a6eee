/** Names with levels: competencies, values and technical skills. */
@NullMarked
package org.muster.web.roles.reading.levels;

import org.jspecify.annotations.NullMarked;
