package org.muster.command.vacancies;

import static org.muster.api.access.Role.PANEL_MEMBER;
import static org.muster.api.refusals.Rejection.CLOSES_IN_THE_PAST;
import static org.muster.api.refusals.Rejection.ID_TAKEN;
import static org.muster.api.refusals.Rejection.NOTHING_TO_SCORE;
import static org.muster.api.refusals.Rejection.VACANCY_ALREADY_OPENED;
import static org.muster.api.refusals.Rejection.VACANCY_ENDED;
import static org.muster.api.refusals.Rejection.VACANCY_NOT_OPEN;
import static org.muster.api.vacancies.VacancyState.CANCELLED;
import static org.muster.api.vacancies.VacancyState.CREATED;
import static org.muster.api.vacancies.VacancyState.OPEN;

import org.muster.api.access.Guard;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.api.vacancies.VacancyCommand;
import org.muster.api.vacancies.VacancyCommand.*;
import org.muster.api.vacancies.VacancyEvent;
import org.muster.api.vacancies.VacancyEvent.VacancyCancelled;
import org.muster.api.vacancies.VacancyEvent.VacancyClosed;
import org.muster.api.vacancies.VacancyEvent.VacancyCreated;
import org.muster.api.vacancies.VacancyEvent.VacancyOpened;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.support.Roll;
import org.muster.command.vacancies.Vacancy.Created;

/** The rules of a vacancy. */
final class VacancyDecider {
    private VacancyDecider() {}

    static Decision<VacancyEvent> decide(VacancyCommand command, Vacancy state, Facts facts) {
        return switch (command) {
            case CreateVacancy c -> create(c, state, facts);
            case OpenVacancy c -> open(c, live(c, state, facts), facts);
            case CloseVacancy c -> close(c, live(c, state, facts));
            case CancelVacancy c -> cancel(c, live(c, state, facts));
            case TakePost c -> Candidates.takePost(c, live(c, state, facts), facts);
            case KeepPost c -> Candidates.keepPost(c, reached(c, state, facts));
            case RankCandidate c -> Candidates.rank(c, reached(c, state, facts));
            case ReleaseCandidate c -> Candidates.release(c, reached(c, state, facts));
        };
    }

    private static Decision<VacancyEvent> create(CreateVacancy c, Vacancy state, Facts facts) {
        var profile = PinnedProfile.newest(c.roleProfileId(), facts);
        facts.allow(c, Guard.of(profile.force()));
        if (state instanceof Created) throw new Rejected(ID_TAKEN);
        var subRole = profile.subRoleFor(c.subRole());
        if (!c.closesAt().isAfter(facts.now())) throw new Rejected(CLOSES_IN_THE_PAST);
        if (c.passMark().isPresent() && profile.criteria().isEmpty())
            throw new Rejected(NOTHING_TO_SCORE);
        for (var member : c.panel()) Roll.colleague(member, profile.force(), facts, PANEL_MEMBER);
        return Decision.of(
                new VacancyCreated(
                        c.vacancyId(),
                        profile.force(),
                        c.roleProfileId(),
                        profile.version(),
                        profile.title(),
                        profile.status(),
                        subRole,
                        c.posts(),
                        c.closesAt(),
                        c.location(),
                        c.stages(),
                        c.passMark(),
                        c.panel(),
                        profile.criteria(),
                        profile.required()));
    }

    private static Decision<VacancyEvent> open(OpenVacancy c, Created vacancy, Facts facts) {
        if (vacancy.state() != CREATED) throw new Rejected(VACANCY_ALREADY_OPENED);
        if (!vacancy.closesAt().isAfter(facts.now())) throw new Rejected(CLOSES_IN_THE_PAST);
        return Decision.of(new VacancyOpened(c.vacancyId()));
    }

    private static Decision<VacancyEvent> close(CloseVacancy c, Created vacancy) {
        if (vacancy.state() != OPEN) throw new Rejected(VACANCY_NOT_OPEN);
        return Decision.of(new VacancyClosed(c.vacancyId()));
    }

    private static Decision<VacancyEvent> cancel(CancelVacancy c, Created vacancy) {
        return Decision.of(new VacancyCancelled(c.vacancyId(), c.reason()));
    }

    private static Created reached(VacancyCommand c, Vacancy state, Facts facts) {
        if (!(state instanceof Created vacancy)) throw new Unknown();
        facts.allow(c, vacancy.guard());
        return vacancy;
    }

    private static Created live(VacancyCommand c, Vacancy state, Facts facts) {
        var vacancy = reached(c, state, facts);
        if (vacancy.state() == CANCELLED) throw new Rejected(VACANCY_ENDED);
        return vacancy;
    }
}
