package org.muster.command.vetting.file;

import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.refusals.Rejection.CASE_NOT_OPEN;
import static org.muster.api.refusals.Rejection.CONFLICT_DECLARED;
import static org.muster.api.refusals.Rejection.RESEARCHER_NOT_ASSIGNED;

import org.muster.api.Command;
import org.muster.api.access.Role;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.VettingCase.Ended;
import org.muster.command.vetting.file.VettingCase.NotOpened;
import org.muster.command.vetting.file.VettingCase.Open;
import org.muster.command.vetting.file.VettingCase.Opened;

/** Who gets at a case with an order; whoever does not is told that there is nothing. */
public final class Reach {
    private Reach() {}

    /** The open case, for whoever reaches it. */
    public static Open open(Command c, VettingCase state, Facts facts) {
        var opened = opened(state);
        facts.allow(c, opened.hands().guard(opened.enquiry()));
        return stillOpen(opened);
    }

    /** The open case, to be worked on: a researcher works only on what is assigned to them. */
    public static Open toWorkOn(Command c, VettingCase state, Facts facts) {
        var opened = opened(state);
        var role = facts.allow(c, opened.hands().guard(opened.enquiry()));
        var open = stillOpen(opened);
        requireAssigned(role, open);
        return open;
    }

    /** The case, open or ended, for what may still be done after its end. */
    public static Opened toFinish(Command c, VettingCase state, Facts facts) {
        var opened = opened(state);
        var role = facts.allow(c, opened.hands().guard(opened.enquiry()));
        requireAssigned(role, opened);
        return opened;
    }

    /**
     * The role under which a case is decided. Whoever declared a conflict knows of the case, and is
     * told why they may not.
     */
    public static Role toDecide(Command c, Opened opened, Facts facts) {
        var role = facts.allow(c, opened.hands().guardBeforeConflicts(opened.enquiry()));
        if (opened.hands().conflicted().contains(facts.actor().account())) {
            throw new Rejected(CONFLICT_DECLARED);
        }
        return role;
    }

    private static void requireAssigned(Role role, Opened opened) {
        if (role == VETTING_RESEARCHER && opened.hands().researcher().isEmpty()) {
            throw new Rejected(RESEARCHER_NOT_ASSIGNED);
        }
    }

    public static Opened opened(VettingCase state) {
        return switch (state) {
            case NotOpened _ -> throw new Unknown();
            case Opened opened -> opened;
        };
    }

    public static Open stillOpen(Opened opened) {
        return switch (opened) {
            case Open open -> open;
            case Ended _ -> throw new Rejected(CASE_NOT_OPEN);
        };
    }
}
