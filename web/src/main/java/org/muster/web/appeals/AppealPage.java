package org.muster.web.appeals;

import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.muster.api.access.Account;
import org.muster.api.appeals.AppealId;
import org.muster.api.appeals.AppealView;
import org.muster.api.policies.PolicyWords;
import org.muster.api.views.AsAt;
import org.muster.web.support.Desk;
import org.muster.web.support.acts.Staff;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts on a page what every page of an appeal shows. */
@Component
class AppealPage {
    private final Desk desk;
    private final Staff staff;
    private final Clock clock;

    AppealPage(Desk desk, Staff staff, Clock clock) {
        this.desk = desk;
        this.staff = staff;
        this.clock = clock;
    }

    /** Reads the appeal, and is recorded as having done so. */
    AppealView read(AppealId id, Optional<String> reason, Model page) {
        var appeal = desk.ask(new AppealView.Find(id, AsAt.NOW, reason));
        page.addAttribute("appeal", appeal)
                .addAttribute("reason", reason.orElse(""))
                .addAttribute("words", words())
                .addAttribute("hearers", Staff.choices(hearers()))
                .addAttribute("readAt", clock.instant());
        return appeal;
    }

    private List<Account> hearers() {
        return staff.in(APPEALS_OFFICER, VETTING_DECISION_MAKER)
                .in(APPEALS_OFFICER, VETTING_DECISION_MAKER);
    }

    AppealWords words() {
        return new AppealWords(desk.ask(new PolicyWords.Find()));
    }
}
