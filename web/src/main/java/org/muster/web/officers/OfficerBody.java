package org.muster.web.officers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Id;
import org.muster.api.access.Account;
import org.muster.api.officers.Accreditation;
import org.muster.api.officers.Officer;
import org.muster.api.officers.OfficerCommand.RegisterOfficer;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.Rank;
import org.muster.web.support.json.Line;

/** An officer to be put on record. */
record OfficerBody(
        Optional<OfficerId> id,
        Line name,
        Line staffNumber,
        Force force,
        Rank rank,
        Optional<Boolean> promotionPool,
        Optional<Boolean> eligibleForPromotion,
        List<Accreditation> accreditations,
        List<Officer.Skill> skills,
        Optional<Boolean> limitedDuties,
        Optional<Boolean> drives,
        Optional<LocalDate> probationEnds,
        Optional<Account> lineManager,
        Optional<LocalDate> residentInUkSince,
        Optional<Account> account) {

    RegisterOfficer command() {
        return new RegisterOfficer(
                id.orElseGet(() -> new OfficerId(Id.fresh())),
                name.text(),
                staffNumber.text(),
                account,
                officer());
    }

    private Officer officer() {
        return new Officer(
                force,
                rank,
                promotionPool.orElse(false),
                eligibleForPromotion.orElse(false),
                accreditations,
                skills,
                limitedDuties.orElse(false),
                drives,
                probationEnds,
                lineManager,
                residentInUkSince);
    }
}
