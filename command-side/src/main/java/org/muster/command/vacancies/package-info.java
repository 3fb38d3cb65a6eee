/** Decisions about vacancies: their posts, and who may be offered one. */
@NullMarked
package org.muster.command.vacancies;

import org.jspecify.annotations.NullMarked;
