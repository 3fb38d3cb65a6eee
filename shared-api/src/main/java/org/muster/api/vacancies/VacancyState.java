package org.muster.api.vacancies;

/**
 * Where a vacancy stands by what was ordered of it. An open one takes applications only until its
 * closing time, whether or not anybody closed it.
 */
public enum VacancyState {
    CREATED,
    OPEN,
    CLOSED,
    CANCELLED
}
