package org.muster.web.vetting.matters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.Receipt;
import org.muster.api.calendar.PartialDate;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.matters.MatterId;
import org.muster.api.vetting.matters.MatterKind;
import org.muster.api.vetting.staff.StaffReportCommand.ReportStaffChange;
import org.muster.api.vetting.staff.StaffToReport;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What line managers report of their staff, for programs: the receipt is all that comes back. */
@RestController
@RequestMapping("/api/v1/officers/{id}/staff-reports")
@Tag(name = "Matters")
class StaffReportApi {
    private final Desk desk;

    StaffReportApi(Desk desk) {
        this.desk = desk;
    }

    record Report(Optional<MatterId> id, MatterKind kind, PartialDate occurredOn, String detail) {}

    @Operation(summary = "Reports a change of circumstances of somebody whom the caller manages")
    @PostMapping
    @Gives(ReportStaffChange.class)
    ResponseEntity<Receipt> report(@PathVariable OfficerId id, @RequestBody Report report) {
        var matter = report.id().orElseGet(() -> new MatterId(Id.fresh()));
        return MatterApi.created(
                matter,
                desk.order(
                        new ReportStaffChange(
                                id, matter, report.kind(), report.occurredOn(), report.detail())));
    }

    @Operation(summary = "Shows what may be reported of somebody whom the caller manages")
    @GetMapping("/kinds")
    StaffToReport kinds(@PathVariable OfficerId id) {
        return desk.ask(new StaffToReport.Find(id));
    }
}
