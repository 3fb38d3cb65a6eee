package org.muster.command.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.refusals.Rejection.APPLICATION_UNKNOWN;
import static org.muster.api.refusals.Rejection.CASE_ALREADY_OPEN;
import static org.muster.api.refusals.Rejection.CLEARANCE_LEVEL_UNKNOWN;
import static org.muster.api.refusals.Rejection.ID_TAKEN;
import static org.muster.api.refusals.Rejection.OFFICER_UNKNOWN;
import static org.muster.command.support.PolicyFixture.CTC;
import static org.muster.command.support.PolicyFixture.MV;
import static org.muster.command.support.PolicyFixture.RV;
import static org.muster.command.vetting.Cases.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.applications.ApplicationEvent.ApplicationSubmitted;
import org.muster.api.applications.ApplicationId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.engagements.EngagementCommand.NoteCase;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.vacancies.VacancyId;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.cases.HandlingCommand.OpenCase;
import org.muster.api.vetting.cases.HandlingEvent.CaseOpened;
import org.muster.command.support.Claim;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.Promise.Take;
import org.muster.command.vetting.file.Enquiry;

class OpeningACaseTest {
    private static final ApplicationId APPLICATION = new ApplicationId(new UUID(8, 1));
    private static final OfficerId SHAH = new OfficerId(new UUID(8, 2));

    @Test
    void asks_for_the_checks_of_the_policy_set_in_force() {
        vettingCase().when(open(MV), byRecruiter().facts()).then(opened());
    }

    @Test
    void at_a_national_level_awaits_the_national_authority() {
        vettingCase().when(open(CTC), byRecruiter().facts()).then(openedNational(CTC));
    }

    @Test
    void assigns_the_researcher_who_opens_it() {
        vettingCase().when(open(MV), byResearcher().facts()).then(opened(), assigned());
    }

    @Test
    void assigns_no_decision_maker() {
        vettingCase().when(open(MV), byDecider().facts()).then(opened());
    }

    @Test
    void does_not_assign_the_officers_own_line_manager() {
        vettingCase()
                .when(open(MV), by("manager", RECRUITER, VETTING_RESEARCHER).facts())
                .then(opened());
    }

    @Test
    void needs_no_lower_clearance_first() {
        var decision = vettingCase().when(open(MV), byRecruiter().facts()).thenDecision();
        assertThat(decision.events()).hasSize(1);
    }

    @Test
    void claims_the_officer_and_the_level_and_is_noted_as_under_way() {
        vettingCase()
                .when(open(MV), byRecruiter().facts())
                .thenPromises(
                        new Take(new Claim("open-vetting-case", ADAMS + "\nMV"), CASE_ALREADY_OPEN),
                        new Also(new NoteCase(ADAMS, CASE)));
        assertThat(Enquiry.of(opened()).claim())
                .isNotEqualTo(Enquiry.of(openedNational(CTC)).claim());
    }

    @Test
    void takes_an_id_only_once() {
        vettingCase().given(opened()).when(open(MV), byRecruiter().facts()).thenRejected(ID_TAKEN);
        vettingCase()
                .given(opened(), closed())
                .when(open(MV), byRecruiter().facts())
                .thenRejected(ID_TAKEN);
    }

    @Test
    void knows_only_levels_of_the_policy_set() {
        vettingCase()
                .when(open(new ClearanceLevel("NPPV2")), byRecruiter().facts())
                .thenRejected(CLEARANCE_LEVEL_UNKNOWN);
    }

    @Test
    void is_for_an_officer_on_record() {
        var nobody =
                new OpenCase(
                        CASE,
                        SHAH,
                        RV,
                        CasePurpose.APPOINTMENT,
                        Optional.empty(),
                        Optional.empty());
        vettingCase().when(nobody, byRecruiter().facts()).thenRejected(OFFICER_UNKNOWN);
    }

    @Test
    void may_name_an_application_of_the_officer() {
        var decision =
                vettingCase()
                        .when(
                                openFor(APPLICATION),
                                byRecruiter().knowing(APPLICATION, submittedBy(ADAMS)).facts())
                        .thenDecision();
        assertThat(decision.events())
                .first()
                .isInstanceOfSatisfying(
                        CaseOpened.class, e -> assertThat(e.applicationId()).contains(APPLICATION));
    }

    @Test
    void names_no_application_of_someone_else() {
        vettingCase()
                .when(
                        openFor(APPLICATION),
                        byRecruiter().knowing(APPLICATION, submittedBy(SHAH)).facts())
                .thenRejected(APPLICATION_UNKNOWN);
        vettingCase()
                .when(openFor(APPLICATION), byRecruiter().facts())
                .thenRejected(APPLICATION_UNKNOWN);
    }

    @Test
    void is_never_about_oneself() {
        vettingCase().when(open(MV), by("adams", VETTING_RESEARCHER).facts()).thenUnknown();
        vettingCase().when(open(MV), by("adams", RECRUITER).facts()).thenUnknown();
    }

    private static OpenCase open(ClearanceLevel level) {
        return new OpenCase(
                CASE, ADAMS, level, CasePurpose.APPOINTMENT, Optional.empty(), Optional.empty());
    }

    private static OpenCase openFor(ApplicationId application) {
        return new OpenCase(
                CASE,
                ADAMS,
                MV,
                CasePurpose.APPOINTMENT,
                Optional.of(application),
                Optional.empty());
    }

    private static ApplicationSubmitted submittedBy(OfficerId officer) {
        return new ApplicationSubmitted(
                APPLICATION,
                new VacancyId(new UUID(8, 3)),
                officer,
                ESSEX,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                WORDS,
                Personal.of(List.of()));
    }
}
