package org.muster.command.vetting.matters;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.LINE_MANAGER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.refusals.Rejection.*;
import static org.muster.command.support.SampleMatters.ADDRESS;
import static org.muster.command.support.SampleMatters.WARNING;
import static org.muster.command.vetting.matters.Concerned.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.access.Account;
import org.muster.api.calendar.PartialDate;
import org.muster.api.officers.Leaving;
import org.muster.api.officers.OfficerEvent.OfficerLeft;
import org.muster.api.refusals.BadField;
import org.muster.api.vetting.matters.MatterCommand;
import org.muster.api.vetting.matters.MatterCommand.AcknowledgeMatter;
import org.muster.api.vetting.matters.MatterEvent;
import org.muster.api.vetting.matters.MatterEvent.MatterAcknowledged;
import org.muster.api.vetting.matters.MatterId;
import org.muster.api.vetting.matters.MatterKind;
import org.muster.api.vetting.matters.Matters;
import org.muster.api.vetting.staff.StaffReportCommand;
import org.muster.api.vetting.staff.StaffReportCommand.ReportStaffChange;
import org.muster.api.vetting.staff.StaffReportEvent;
import org.muster.api.vetting.staff.StaffReportEvent.StaffChangeReported;
import org.muster.api.vetting.staff.StaffReportsId;
import org.muster.command.support.Scenario;

class StaffReportDeciderTest {
    private static final MatterId MATTER = new MatterId(new UUID(7, 3));
    private static final StaffChangeReported REPORTED =
            new StaffChangeReported(
                    OFFICER,
                    ESSEX,
                    MATTER,
                    ADDRESS,
                    PartialDate.of(TODAY),
                    WORDS,
                    new Account("manager"));

    @Test
    void a_line_manager_reports_what_changed_with_their_staff() {
        reports()
                .when(report(ADDRESS, TODAY), given("manager", LINE_MANAGER).facts())
                .then(REPORTED);
    }

    @Test
    void nobody_reports_of_staff_whom_they_do_not_manage_nor_of_themselves() {
        for (var account : List.of("another", "own")) {
            reports()
                    .when(report(ADDRESS, TODAY), given(account, LINE_MANAGER).facts())
                    .thenUnknown();
        }
        reports().when(report(ADDRESS, TODAY), given("own", APPLICANT).facts()).thenUnknown();
    }

    @Test
    void it_is_of_a_kind_that_is_reported_on_a_day_that_has_come_and_once_under_one_name() {
        var manager = given("manager", LINE_MANAGER).facts();
        reports().when(report(WARNING, TODAY), manager).thenRejected(MATTER_KIND_UNKNOWN);
        reports().given(REPORTED).when(report(ADDRESS, TODAY), manager).thenRejected(ID_TAKEN);
        var tomorrow = reports().when(report(ADDRESS, TODAY.plusDays(1)), manager);
        assertThatExceptionOfType(BadField.class).isThrownBy(tomorrow::thenDecision);
    }

    @Test
    void it_ends_with_leaving() {
        var left = new OfficerLeft(OFFICER, TODAY, Leaving.RETIRED);
        reports()
                .when(
                        report(ADDRESS, TODAY),
                        given("manager", LINE_MANAGER).knowing(OFFICER, left).facts())
                .thenRejected(OFFICER_HAS_LEFT);
    }

    @Test
    void the_vetting_unit_takes_it_in_hand() {
        var facts =
                given("researcher", VETTING_RESEARCHER)
                        .knowing(new StaffReportsId(OFFICER), REPORTED)
                        .facts();
        new Scenario<MatterCommand, Matters, MatterEvent>(
                        Matters.NONE, MatterDecider::decide, Matters::evolve)
                .when(new AcknowledgeMatter(OFFICER, MATTER), facts)
                .then(new MatterAcknowledged(OFFICER, MATTER, new Account("researcher")));
    }

    private static Scenario<StaffReportCommand, Matters, StaffReportEvent> reports() {
        return new Scenario<>(Matters.NONE, StaffReportDecider::decide, Matters::evolve);
    }

    private static ReportStaffChange report(MatterKind kind, LocalDate occurredOn) {
        return new ReportStaffChange(OFFICER, MATTER, kind, PartialDate.of(occurredOn), "words");
    }
}
