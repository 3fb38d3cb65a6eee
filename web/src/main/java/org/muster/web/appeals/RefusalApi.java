package org.muster.web.appeals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.muster.api.appeals.refusals.OwnRefusal;
import org.muster.api.appeals.refusals.OwnRefusals;
import org.muster.api.vetting.CaseId;
import org.muster.web.support.Desk;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Refusals for the programs of those whom they concern. */
@RestController
@RequestMapping("/api/v1/refusals")
@Tag(name = "Appeals")
class RefusalApi {
    private final Desk desk;

    RefusalApi(Desk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Lists the caller's own refusals")
    @GetMapping
    OwnRefusals all() {
        return desk.ask(new OwnRefusals.Find());
    }

    @Operation(summary = "Shows one of them: the letter, the window of an appeal, the appeal")
    @GetMapping("/{id}")
    OwnRefusal one(@PathVariable CaseId id) {
        return desk.ask(new OwnRefusal.Find(id));
    }
}
