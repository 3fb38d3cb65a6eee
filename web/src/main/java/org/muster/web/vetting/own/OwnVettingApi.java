package org.muster.web.vetting.own;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.muster.api.vetting.own.OwnVetting;
import org.muster.web.support.Desk;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An applicant's own vetting for programs. */
@RestController
@RequestMapping("/api/v1/own-vetting")
@Tag(name = "Vetting cases")
class OwnVettingApi {
    private final Desk desk;

    OwnVettingApi(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            summary =
                    "Shows the caller's own cases, whose turn it is, what is asked of them, and the"
                            + " conditions that bind them")
    @GetMapping
    OwnVetting own() {
        return desk.ask(new OwnVetting.Find());
    }
}
