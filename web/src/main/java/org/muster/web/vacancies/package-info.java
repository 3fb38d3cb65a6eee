/** Vacancies and their boards, for programs and for people. */
@NullMarked
package org.muster.web.vacancies;

import org.jspecify.annotations.NullMarked;
