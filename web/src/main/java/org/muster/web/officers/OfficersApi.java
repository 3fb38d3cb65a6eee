package org.muster.web.officers;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Receipt;
import org.muster.api.Text;
import org.muster.api.officers.Leaving;
import org.muster.api.officers.OfficerCommand.RecordLeaving;
import org.muster.api.officers.OfficerCommand.RegisterOfficer;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.OfficerLine;
import org.muster.api.officers.OfficerView;
import org.muster.api.views.AsAt;
import org.muster.api.views.Window;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.muster.web.support.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Officers, for programs. */
@RestController
@RequestMapping("/api/v1/officers")
class OfficersApi {
    private final Desk desk;

    OfficersApi(Desk desk) {
        this.desk = desk;
    }

    @PostMapping
    @Gives(RegisterOfficer.class)
    ResponseEntity<Receipt> register(@RequestBody OfficerBody officer) {
        return Reply.created("/api/v1/officers", desk.order(officer.command()));
    }

    record Departure(LocalDate on, Leaving how) {}

    @Operation(
            summary =
                    "Records that an officer left: every clearance ends, and a withdrawal"
                            + " assessment under way ends without an outcome")
    @PostMapping("/{id}/leaving")
    @Gives(RecordLeaving.class)
    Receipt leave(@PathVariable OfficerId id, @RequestBody Departure departure) {
        return desk.order(new RecordLeaving(id, departure.on(), departure.how()));
    }

    @GetMapping
    ResponseEntity<List<OfficerLine>> all(
            @RequestParam Optional<String> q, @RequestParam Optional<Force> force, Window window) {
        var search = q.filter(text -> !text.isBlank()).map(Text::line);
        return Reply.listed(desk.ask(new OfficerLine.Find(search, force, window)));
    }

    @GetMapping("/{id}")
    ResponseEntity<OfficerAnswer> one(@PathVariable OfficerId id, AsAt past) {
        var view = desk.ask(new OfficerView.Find(id, past));
        return Reply.tagged(OfficerAnswer.of(view), view.version());
    }
}
