package org.muster.web.vetting.emergency;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.muster.api.Receipt;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.emergency.EmergencyCommand.BreakGlass;
import org.muster.api.vetting.emergency.EmergencyCommand.ReviewEmergency;
import org.muster.api.vetting.emergency.EmergencyFinding;
import org.muster.api.vetting.emergency.EmergencyLine;
import org.muster.api.views.Window;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.muster.web.support.Reply;
import org.muster.web.support.json.Passage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Emergency access for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Emergency access")
class EmergencyApi {
    private final Desk desk;

    EmergencyApi(Desk desk) {
        this.desk = desk;
    }

    record Emergency(Passage reason) {}

    record Review(EmergencyFinding finding, Passage note) {}

    @Operation(summary = "Opens a case to an administrator for a short time, to be read only")
    @PostMapping("/vetting-cases/{id}/emergency-access")
    @Gives(BreakGlass.class)
    Receipt open(@PathVariable CaseId id, @RequestBody Emergency emergency) {
        return desk.order(new BreakGlass(id, emergency.reason().text()));
    }

    @Operation(summary = "Says what an auditor made of an emergency access, named by its number")
    @PostMapping("/vetting-cases/{id}/emergency-access/{number}/review")
    @Gives(ReviewEmergency.class)
    Receipt review(@PathVariable CaseId id, @PathVariable int number, @RequestBody Review review) {
        return desk.order(new ReviewEmergency(id, number, review.finding(), review.note().text()));
    }

    @Operation(summary = "Lists the emergency accesses, the latest first")
    @GetMapping("/emergency-accesses")
    ResponseEntity<List<EmergencyLine>> all(
            Window window, @RequestParam(defaultValue = "false") boolean unseen) {
        return Reply.listed(desk.ask(new EmergencyLine.Find(window, unseen)));
    }
}
