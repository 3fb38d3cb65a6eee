/** Person specifications: who owns a criterion, and whether it must be met. */
@NullMarked
package org.muster.web.roles.reading.criteria;

import org.jspecify.annotations.NullMarked;
