package org.muster.web.vetting.matters;

import java.util.LinkedHashMap;
import java.util.List;
import org.muster.api.Id;
import org.muster.api.calendar.PartialDate;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.matters.MatterId;
import org.muster.api.vetting.matters.MatterKind;
import org.muster.api.vetting.staff.StaffReportCommand.ReportStaffChange;
import org.muster.api.vetting.staff.StaffToReport;
import org.muster.web.support.Desk;
import org.muster.web.support.acts.Act;
import org.muster.web.support.acts.Asked;
import org.muster.web.support.json.ShownPersonal;
import org.muster.web.support.pages.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What line managers report of their staff, for people. */
@Controller
@RequestMapping("/officers/{id}/acts/staff-report")
class StaffReportPages {
    private final Desk desk;

    StaffReportPages(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    String ask(@PathVariable OfficerId id, Form form, Model page) {
        return show(desk.ask(new StaffToReport.Find(id)), page);
    }

    @PostMapping
    String report(@PathVariable OfficerId id, Form form, Model page) {
        var staff = desk.ask(new StaffToReport.Find(id));
        var act = report(staff);
        return form.order(desk, act.meaning())
                .map(receipt -> form.done(receipt, "/officers/" + id, act.done()))
                .orElseGet(() -> show(staff, page));
    }

    private static Act report(StaffToReport staff) {
        var kinds = new LinkedHashMap<String, String>();
        staff.kinds().forEach((kind, name) -> kinds.put(kind.code(), name));
        return new Act(
                "staff-report",
                "Report a change of circumstances",
                "The vetting unit of the force reads it, and auditors for a reason that is"
                        + " recorded. You are told that it was received, and nothing of what"
                        + " follows.",
                List.of(
                        Asked.choice("kind", "What has changed", kinds),
                        Asked.line("occurredOn", "When", MatterActs.PARTIAL),
                        Asked.passage("detail", "What the vetting unit should know", "")),
                "The vetting unit has received your report.",
                f ->
                        new ReportStaffChange(
                                staff.officerId(),
                                new MatterId(Id.fresh()),
                                f.value("kind", MatterKind.class),
                                f.value("occurredOn", PartialDate.class),
                                f.passage("detail")));
    }

    private static String show(StaffToReport staff, Model page) {
        page.addAttribute("act", report(staff))
                .addAttribute("place", "officers")
                .addAttribute("of", staff.name().orElse(ShownPersonal.ERASED))
                .addAttribute("back", "/officers/" + staff.officerId());
        return "support/act";
    }
}
