package org.muster.web.appointments;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.muster.api.appointments.Shortfall;
import org.muster.api.views.AsAt;
import org.muster.api.views.Window;
import org.muster.web.support.Desk;
import org.muster.web.support.Reply;
import org.muster.web.support.past.AllKnown;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What those who answer for a force want to be sure of, under {@code /assurance}. */
@RestController
class AssuranceApi {
    private final Desk desk;

    AssuranceApi(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            summary =
                    "Lists who is in post without a clearance that the post asks for, now or on any"
                            + " day; knownAt is not answered here")
    @GetMapping("/api/v1/assurance/in-post-without-clearance")
    ResponseEntity<List<Shortfall>> inPostWithoutClearance(Window window, AsAt past) {
        return Reply.listed(desk.ask(new Shortfall.Find(AllKnown.of(past), window)));
    }
}
