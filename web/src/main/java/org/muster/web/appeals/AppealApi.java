package org.muster.web.appeals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.Receipt;
import org.muster.api.appeals.AppealCommand.LodgeAppeal;
import org.muster.api.appeals.AppealId;
import org.muster.api.appeals.AppealList;
import org.muster.api.appeals.AppealState.Turn;
import org.muster.api.appeals.AppealView;
import org.muster.api.appeals.Ground;
import org.muster.api.appeals.refusals.OverturnedRefusals;
import org.muster.api.vetting.CaseId;
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

/** Appeals for programs: lodging and reading them. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Appeals")
class AppealApi {
    private final Desk desk;

    AppealApi(Desk desk) {
        this.desk = desk;
    }

    record NewAppeal(
            Optional<AppealId> id,
            List<Ground> grounds,
            String statement,
            Optional<String> lateReason) {
        LodgeAppeal against(CaseId refused) {
            var appeal = id.orElseGet(() -> new AppealId(Id.fresh()));
            return new LodgeAppeal(appeal, refused, grounds, statement, lateReason);
        }
    }

    @Operation(
            summary =
                    "Appeals against the refusal of one's own case; an appeals officer records it"
                            + " for the applicant")
    @PostMapping("/vetting-cases/{id}/appeals")
    @Gives(LodgeAppeal.class)
    ResponseEntity<Receipt> lodge(@PathVariable CaseId id, @RequestBody NewAppeal appeal) {
        return Reply.created("/api/v1/appeals", desk.order(appeal.against(id)));
    }

    @Operation(
            summary =
                    "Lists the appeals within the caller's reach, the oldest first; the reading is"
                            + " recorded, and an auditor gives a reason in Access-Reason")
    @GetMapping("/appeals")
    ResponseEntity<List<AppealList.Line>> all(
            Window window,
            @RequestParam Optional<Turn> turn,
            @RequestHeader(AccessReason.HEADER) Optional<String> reason) {
        var list = desk.ask(new AppealList.Find(turn, AccessReason.of(reason), window));
        return Reply.listed(list.slice());
    }

    @Operation(
            summary =
                    "Shows one appeal with the arithmetic of its window; the reading is recorded,"
                            + " and an auditor gives a reason in Access-Reason")
    @GetMapping("/appeals/{id}")
    ResponseEntity<AppealView> one(
            @PathVariable AppealId id,
            AsAt past,
            @RequestHeader(AccessReason.HEADER) Optional<String> reason) {
        var view = desk.ask(new AppealView.Find(id, past, AccessReason.of(reason)));
        return Reply.tagged(view, view.version());
    }

    @Operation(
            summary =
                    "Lists the refusals that an appeal overturned, with their aftercare; the reading"
                            + " is recorded, and an auditor gives a reason in Access-Reason")
    @GetMapping("/overturned-refusals")
    ResponseEntity<List<OverturnedRefusals.Line>> overturned(
            Window window, @RequestHeader(AccessReason.HEADER) Optional<String> reason) {
        var list = desk.ask(new OverturnedRefusals.Find(AccessReason.of(reason), window));
        return Reply.listed(list.slice());
    }
}
