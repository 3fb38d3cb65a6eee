package org.muster.api.officers;

import static org.muster.api.access.Role.LINE_MANAGER;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.WORKFORCE_PLANNER;
import static org.muster.api.refusals.BadField.checked;
import static org.muster.api.refusals.BadField.unless;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Command;
import org.muster.api.Creation;
import org.muster.api.Text;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;

/** Everything that can be ordered of an officer's record. */
public sealed interface OfficerCommand extends Command {
    OfficerId officerId();

    @Override
    default OfficerId target() {
        return officerId();
    }

    /**
     * Puts an officer on record.
     *
     * @param staffNumber 1 to 20 of {@code A-Z a-z 0-9 -}, unique within a force
     * @param account the officer's own sign-in, where there is one
     */
    @Needs({RECRUITER, WORKFORCE_PLANNER})
    record RegisterOfficer(
            OfficerId officerId,
            String name,
            String staffNumber,
            Optional<Account> account,
            Officer officer)
            implements OfficerCommand, Creation {
        public RegisterOfficer {
            name = checked("name", name, Text::line);
            unless(
                    staffNumber.matches("[A-Za-z0-9-]{1,20}"),
                    "staffNumber",
                    "must be 1 to 20 letters, digits and hyphens");
            unless(
                    account.isEmpty() || !account.equals(officer.lineManager()),
                    "lineManager",
                    "must not be the officer's own account");
        }
    }

    /**
     * Records that an officer left; every clearance ends with that day's beginning.
     *
     * @param on the first day on which they are no longer an officer
     */
    @Needs({RECRUITER, WORKFORCE_PLANNER, LINE_MANAGER, VETTING_DECISION_MAKER})
    record RecordLeaving(OfficerId officerId, LocalDate on, Leaving how)
            implements OfficerCommand {}
}
