package org.muster.app.live;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Optional;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.ApplicationSubmitted;
import org.muster.api.applications.ApplicationId;
import org.muster.api.appointments.AppointmentEvent.AppointmentMade;
import org.muster.api.assessments.AssessmentEvent;
import org.muster.api.eligibility.EligibilityEvent;
import org.muster.api.vacancies.VacancyEvent;
import org.muster.api.vacancies.VacancyId;
import org.muster.api.views.Histories;
import org.muster.api.views.Recorded;
import org.springframework.stereotype.Component;

/** Knows which vacancy an event concerns, so that its board can be told. */
@Component
class Vacancies {
    private static final int REMEMBERED = 10_000;

    private final Histories histories;
    private final LoadingCache<ApplicationId, Optional<VacancyId>> byApplication =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build(this::read);

    Vacancies(Histories histories) {
        this.histories = histories;
    }

    Optional<String> concernedBy(Object event) {
        return vacancy(event).map(VacancyId::toString);
    }

    private Optional<VacancyId> vacancy(Object event) {
        return switch (event) {
            case VacancyEvent e -> Optional.of(e.vacancyId());
            case ApplicationSubmitted e -> Optional.of(e.vacancyId());
            case ApplicationEvent e -> byApplication.get(e.applicationId());
            case AssessmentEvent e -> byApplication.get(e.applicationId());
            case EligibilityEvent e -> byApplication.get(e.applicationId());
            case AppointmentMade e -> e.vacancyId();
            default -> Optional.empty();
        };
    }

    private Optional<VacancyId> read(ApplicationId application) {
        return histories.of(application).stream()
                .map(Recorded::event)
                .filter(ApplicationSubmitted.class::isInstance)
                .map(e -> ((ApplicationSubmitted) e).vacancyId())
                .findFirst();
    }
}
