/** One vacancy as it is or was, folded from its events. */
@NullMarked
package org.muster.query.vacancies.record;

import org.jspecify.annotations.NullMarked;
