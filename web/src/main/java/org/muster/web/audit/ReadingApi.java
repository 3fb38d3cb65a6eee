package org.muster.web.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.muster.api.access.Account;
import org.muster.api.audit.Reading;
import org.muster.api.vetting.CaseId;
import org.muster.api.views.Window;
import org.muster.web.support.Desk;
import org.muster.web.support.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Readings of vetting material for programs. */
@RestController
@Tag(name = "Audit")
class ReadingApi {
    private final Desk desk;

    ReadingApi(Desk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Lists who read vetting material and who tried to, the latest first")
    @GetMapping("/api/v1/audit/readings")
    ResponseEntity<List<Reading>> all(
            Window window,
            @RequestParam(name = "case") Optional<CaseId> about,
            @RequestParam Optional<Account> account,
            @RequestParam(defaultValue = "false") boolean refused) {
        return Reply.listed(desk.ask(new Reading.Find(window, about, account, refused)));
    }
}
