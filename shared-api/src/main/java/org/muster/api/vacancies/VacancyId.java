package org.muster.api.vacancies;

import java.util.UUID;
import org.muster.api.Id;

/** Names one vacancy. */
public record VacancyId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
