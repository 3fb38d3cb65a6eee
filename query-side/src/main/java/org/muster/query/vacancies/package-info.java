/** Views of vacancies: the list, one vacancy, its board of candidates. */
@NullMarked
package org.muster.query.vacancies;

import org.jspecify.annotations.NullMarked;
