/** Vacancies: authority to fill posts against one version of a role profile. */
@NullMarked
package org.muster.api.vacancies;

import org.jspecify.annotations.NullMarked;
