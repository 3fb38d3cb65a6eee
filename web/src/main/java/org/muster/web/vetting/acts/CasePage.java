package org.muster.web.vetting.acts;

import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.time.Clock;
import java.util.Optional;
import org.muster.api.accounts.Colleagues;
import org.muster.api.policies.PolicyWords;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.VettingCaseView;
import org.muster.api.views.AsAt;
import org.muster.web.support.Desk;
import org.muster.web.support.acts.Staff;
import org.muster.web.support.past.Moment;
import org.muster.web.support.security.Actors;
import org.muster.web.vetting.words.CaseWords;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts on a page what every page of a case shows. */
@Component
public class CasePage {
    private final Desk desk;
    private final Staff staff;
    private final Clock clock;

    CasePage(Desk desk, Staff staff, Clock clock) {
        this.desk = desk;
        this.staff = staff;
        this.clock = clock;
    }

    /** Reads the case, and is recorded as having done so. */
    public Acts read(CaseId id, AsAt past, Optional<String> reason, Model page) {
        var vetting = desk.ask(new VettingCaseView.Find(id, past, reason));
        var words = words();
        var acts = new Acts(vetting, Actors.current().account(), words, unit());
        page.addAttribute("vetting", vetting)
                .addAttribute("words", words)
                .addAttribute("acts", acts)
                .addAttribute("moment", new Moment(past))
                .addAttribute("readAt", clock.instant());
        return acts;
    }

    public Acts read(CaseId id, Model page) {
        return read(id, AsAt.NOW, Optional.empty(), page);
    }

    /** Who can be given a case, or be barred from it. */
    private Colleagues unit() {
        return staff.in(VETTING_RESEARCHER, VETTING_DECISION_MAKER, APPEALS_OFFICER);
    }

    public CaseWords words() {
        return new CaseWords(desk.ask(new PolicyWords.Find()));
    }
}
