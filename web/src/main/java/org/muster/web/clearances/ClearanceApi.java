package org.muster.web.clearances;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.muster.api.applications.ApplicationId;
import org.muster.api.clearances.ApplicantClearance;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.ClearanceRegister;
import org.muster.api.clearances.ClearanceState;
import org.muster.api.clearances.ClearanceView;
import org.muster.api.clearances.OfficerClearances;
import org.muster.api.clearances.conditions.ConditionReviews;
import org.muster.api.clearances.forecast.ExpiryForecast;
import org.muster.api.officers.OfficerId;
import org.muster.api.views.AsAt;
import org.muster.api.views.Window;
import org.muster.web.support.AccessReason;
import org.muster.web.support.Desk;
import org.muster.web.support.Reply;
import org.muster.web.support.past.AllKnown;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Clearances for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Clearances")
class ClearanceApi {
    private final Desk desk;

    ClearanceApi(Desk desk) {
        this.desk = desk;
    }

    /** Part of the register, with the counts of all that was asked for. */
    record Register(
            List<ClearanceRegister.Line> clearances, List<ClearanceRegister.Count> counts) {}

    @Operation(summary = "Shows what an officer holds, today or on another day; never why")
    @GetMapping("/officers/{id}/clearances")
    Held held(@PathVariable OfficerId id, AsAt past) {
        return Held.of(desk.ask(new OfficerClearances.Find(id, past)));
    }

    @Operation(summary = "Says of an applicant whether vetting is pending, done or not; never why")
    @GetMapping("/applications/{id}/clearance")
    ApplicantClearance applicant(@PathVariable ApplicationId id) {
        return desk.ask(new ApplicantClearance.Find(id));
    }

    @Operation(
            summary =
                    "Shows one clearance on a day with its conditions and history; the reading is"
                            + " recorded, and an auditor gives a reason in Access-Reason")
    @GetMapping("/clearances/{id}")
    ResponseEntity<ClearanceView> one(
            @PathVariable ClearanceId id,
            AsAt past,
            @RequestHeader(AccessReason.HEADER) Optional<String> reason) {
        var view = desk.ask(new ClearanceView.Find(id, past, AccessReason.of(reason)));
        return Reply.tagged(view, view.version());
    }

    @Operation(summary = "Lists the conditions in force on a day, the first to be reviewed first")
    @GetMapping("/clearances/condition-reviews")
    ConditionReviews reviews(@RequestParam(defaultValue = "false") boolean overdue, AsAt past) {
        return desk.ask(new ConditionReviews.Find(overdue, past));
    }

    @Operation(
            summary =
                    "Counts, by level, the live clearances that end in each of twelve months, the"
                            + " present one first")
    @GetMapping("/clearances/forecast")
    ExpiryForecast forecast() {
        return desk.ask(new ExpiryForecast.Find());
    }

    @Operation(
            summary =
                    "Lists what everybody holds, today or on another day, the first to end before the"
                            + " others; knownAt is not answered here")
    @GetMapping("/clearances")
    ResponseEntity<Register> all(
            Window window,
            @RequestParam Optional<ClearanceLevel> level,
            @RequestParam Optional<ClearanceState> state,
            @RequestParam Optional<Integer> expiringWithin,
            AsAt past) {
        var then = AllKnown.of(past);
        var register =
                desk.ask(new ClearanceRegister.Find(level, state, expiringWithin, window, then));
        var slice = register.slice();
        return Reply.part(new Register(slice.items(), register.counts()), slice.next());
    }
}
