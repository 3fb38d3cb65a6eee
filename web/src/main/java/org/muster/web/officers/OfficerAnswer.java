package org.muster.web.officers;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.officers.Officer;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.OfficerView;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Personal;

/** An officer's record: what the asker's role may not see is not there at all. */
sealed interface OfficerAnswer {
    record Whole(
            OfficerId id,
            Personal<String> name,
            Personal<String> staffNumber,
            @JsonUnwrapped Officer officer,
            Optional<Personal<Account>> account,
            Optional<LocalDate> leftOn)
            implements OfficerAnswer {}

    record ForVetting(
            OfficerId id,
            Personal<String> name,
            Personal<String> staffNumber,
            Force force,
            Rank rank,
            Optional<LocalDate> residentInUkSince,
            Optional<LocalDate> leftOn)
            implements OfficerAnswer {}

    record Identity(OfficerId id, Personal<String> name, Personal<String> staffNumber, Force force)
            implements OfficerAnswer {}

    static OfficerAnswer of(OfficerView v) {
        return switch (v.part()) {
            case OfficerView.Whole(var account, var officer) ->
                    new Whole(v.id(), v.name(), v.staffNumber(), officer, account, v.leftOn());
            case OfficerView.ForVetting(var rank, var resident) ->
                    new ForVetting(
                            v.id(),
                            v.name(),
                            v.staffNumber(),
                            v.force(),
                            rank,
                            resident,
                            v.leftOn());
            case OfficerView.Identity() ->
                    new Identity(v.id(), v.name(), v.staffNumber(), v.force());
        };
    }
}
