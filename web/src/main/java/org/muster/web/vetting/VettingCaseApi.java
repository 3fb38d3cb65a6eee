package org.muster.web.vetting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.Receipt;
import org.muster.api.Text;
import org.muster.api.applications.ApplicationId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseMark;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.CaseState;
import org.muster.api.vetting.CaseTurn;
import org.muster.api.vetting.VettingCaseView;
import org.muster.api.vetting.VettingQueue;
import org.muster.api.vetting.VettingQueue.Wanted;
import org.muster.api.vetting.cases.HandlingCommand.OpenCase;
import org.muster.api.views.AsAt;
import org.muster.api.views.Window;
import org.muster.web.support.AccessReason;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.muster.web.support.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Vetting cases for programs: opening and reading them. */
@RestController
@RequestMapping("/api/v1/vetting-cases")
@Tag(name = "Vetting cases")
class VettingCaseApi {
    private final Desk desk;

    VettingCaseApi(Desk desk) {
        this.desk = desk;
    }

    record NewCase(
            Optional<CaseId> id,
            OfficerId officerId,
            ClearanceLevel level,
            CasePurpose purpose,
            Optional<ApplicationId> applicationId,
            Optional<String> change) {
        OpenCase command() {
            return new OpenCase(
                    id.orElseGet(() -> new CaseId(Id.fresh())),
                    officerId,
                    level,
                    purpose,
                    applicationId,
                    change);
        }
    }

    @Operation(summary = "Opens a case; a researcher who opens one is assigned to it")
    @PostMapping
    @Gives(OpenCase.class)
    ResponseEntity<Receipt> open(@RequestBody NewCase opened) {
        return Reply.created("/api/v1/vetting-cases", desk.order(opened.command()));
    }

    @Operation(
            summary =
                    "Lists the cases within the caller's reach, the oldest first; the reading is"
                            + " recorded, and an auditor gives a reason in Access-Reason")
    @GetMapping
    ResponseEntity<List<VettingQueue.Line>> all(
            Window window,
            @RequestParam Optional<CaseTurn> turn,
            @RequestParam Optional<CaseState> state,
            @RequestParam Optional<ClearanceLevel> level,
            @RequestParam Optional<OfficerId> officerId,
            @RequestParam Optional<CaseMark> mark,
            @RequestParam Optional<String> q,
            @RequestHeader(AccessReason.HEADER) Optional<String> reason) {
        var said = AccessReason.of(reason);
        var search = q.map(Text::line).filter(text -> !text.isEmpty());
        var wanted = new Wanted(turn, state, level, officerId, mark, search);
        return Reply.listed(desk.ask(new VettingQueue.Find(wanted, said, window)).slice());
    }

    @Operation(
            summary =
                    "Shows one case, as it is or was; the reading is recorded, and an auditor gives"
                            + " a reason in Access-Reason")
    @GetMapping("/{id}")
    ResponseEntity<VettingCaseView> one(
            @PathVariable CaseId id,
            AsAt past,
            @RequestHeader(AccessReason.HEADER) Optional<String> reason) {
        var view = desk.ask(new VettingCaseView.Find(id, past, AccessReason.of(reason)));
        return Reply.tagged(view, view.version());
    }
}
