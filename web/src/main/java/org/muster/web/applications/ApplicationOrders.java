package org.muster.web.applications;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.muster.api.Receipt;
import org.muster.api.applications.ApplicationCommand.*;
import org.muster.api.applications.ApplicationId;
import org.muster.api.applications.RejectionReason;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Applications for programs: everything that moves one on, back, or out. */
@RestController
@RequestMapping("/api/v1/applications/{id}")
@Tag(name = "Applications")
class ApplicationOrders {
    private final Desk desk;

    ApplicationOrders(Desk desk) {
        this.desk = desk;
    }

    /** A command without fields takes an empty body or none. */
    record Nothing() {}

    record Verdict(boolean endorsed, Optional<String> reason) {}

    record Move(String to, Optional<String> reason) {}

    record Offer(Optional<String> reason) {}

    record Response(boolean accepted, Optional<String> reason) {}

    record Withdrawal(Optional<String> reason) {}

    record Rejection(RejectionReason code, String reason) {}

    record Hold(String reason) {}

    record Reserve(String reason) {}

    @Operation(summary = "Says whether the line manager endorses the application")
    @PostMapping("/endorsement")
    @Gives(EndorseApplication.class)
    Receipt endorse(@PathVariable ApplicationId id, @RequestBody Verdict verdict) {
        return desk.order(new EndorseApplication(id, verdict.endorsed(), verdict.reason()));
    }

    @Operation(summary = "Moves the application to another selection stage of its vacancy")
    @PostMapping("/moves")
    @Gives(MoveApplication.class)
    Receipt move(@PathVariable ApplicationId id, @RequestBody Move move) {
        return desk.order(new MoveApplication(id, move.to(), move.reason()));
    }

    @Operation(summary = "Offers one of the vacancy's posts")
    @PostMapping("/offer")
    @Gives(MakeOffer.class)
    Receipt offer(@PathVariable ApplicationId id, @RequestBody Optional<Offer> offer) {
        return desk.order(new MakeOffer(id, offer.flatMap(Offer::reason)));
    }

    @Operation(summary = "Answers the offer, for oneself or on the officer's behalf")
    @PostMapping("/offer-response")
    @Gives(RespondToOffer.class)
    Receipt respond(@PathVariable ApplicationId id, @RequestBody Response response) {
        return desk.order(new RespondToOffer(id, response.accepted(), response.reason()));
    }

    @Operation(summary = "Ends the application by the applicant's own wish")
    @PostMapping("/withdrawal")
    @Gives(WithdrawApplication.class)
    Receipt withdraw(@PathVariable ApplicationId id, @RequestBody Optional<Withdrawal> withdrawal) {
        return desk.order(new WithdrawApplication(id, withdrawal.flatMap(Withdrawal::reason)));
    }

    @Operation(summary = "Ends the application by our decision")
    @PostMapping("/rejection")
    @Gives(RejectApplication.class)
    Receipt reject(@PathVariable ApplicationId id, @RequestBody Rejection rejection) {
        return desk.order(new RejectApplication(id, rejection.code(), rejection.reason()));
    }

    @Operation(summary = "Puts the application on hold")
    @PostMapping("/hold")
    @Gives(HoldApplication.class)
    Receipt hold(@PathVariable ApplicationId id, @RequestBody Hold hold) {
        return desk.order(new HoldApplication(id, hold.reason()));
    }

    @Operation(summary = "Takes the application off hold")
    @PostMapping("/resumption")
    @Gives(ResumeApplication.class)
    Receipt resume(@PathVariable ApplicationId id, @RequestBody Optional<Nothing> nothing) {
        return desk.order(new ResumeApplication(id));
    }

    @Operation(summary = "Keeps the candidate in hand for a post that may come free")
    @PostMapping("/reserve")
    @Gives(PlaceOnReserve.class)
    Receipt reserve(@PathVariable ApplicationId id, @RequestBody Reserve reserve) {
        return desk.order(new PlaceOnReserve(id, reserve.reason()));
    }
}
