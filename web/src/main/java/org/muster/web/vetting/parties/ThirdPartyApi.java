package org.muster.web.vetting.parties;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.Receipt;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.parties.PartyId;
import org.muster.api.vetting.parties.ThirdPartyCommand.*;
import org.muster.api.vetting.parties.Treatment;
import org.muster.api.vetting.research.Relation;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The third parties of a vetting case, for programs. */
@RestController
@RequestMapping("/api/v1/vetting-cases/{id}/third-parties")
@Tag(name = "Vetting cases")
class ThirdPartyApi {
    private final Desk desk;

    ThirdPartyApi(Desk desk) {
        this.desk = desk;
    }

    record Declared(Optional<PartyId> id, Relation relation, String name) {}

    record Treated(Treatment treatment, String reason) {}

    @Operation(summary = "Writes down somebody whom the applicant's forms declare")
    @PostMapping
    @Gives(DeclareThirdParty.class)
    ResponseEntity<Receipt> declare(@PathVariable CaseId id, @RequestBody Declared declared) {
        var party = declared.id().orElseGet(() -> new PartyId(Id.fresh()));
        var order = new DeclareThirdParty(id, party, declared.relation(), declared.name());
        var receipt = desk.order(order);
        return ResponseEntity.created(URI.create("/api/v1/vetting-cases/" + id))
                .body(new Receipt(party.toString(), receipt.version(), receipt.position()));
    }

    @Operation(summary = "Says whether a third party was checked or not, and why")
    @PostMapping("/{party}/treatment")
    @Gives(TreatThirdParty.class)
    Receipt treat(
            @PathVariable CaseId id, @PathVariable PartyId party, @RequestBody Treated treated) {
        return desk.order(new TreatThirdParty(id, party, treated.treatment(), treated.reason()));
    }
}
