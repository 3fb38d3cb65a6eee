package org.muster.web.appeals;

import java.time.Clock;
import java.util.Optional;
import org.muster.api.appeals.AppealId;
import org.muster.api.appeals.AppealView;
import org.muster.api.policies.PolicyWords;
import org.muster.api.views.AsAt;
import org.muster.web.support.Desk;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts on a page what every page of an appeal shows. */
@Component
class AppealPage {
    private final Desk desk;
    private final Clock clock;

    AppealPage(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Reads the appeal, and is recorded as having done so. */
    AppealView read(AppealId id, Optional<String> reason, Model page) {
        var appeal = desk.ask(new AppealView.Find(id, AsAt.NOW, reason));
        page.addAttribute("appeal", appeal)
                .addAttribute("reason", reason.orElse(""))
                .addAttribute("words", words())
                .addAttribute("readAt", clock.instant());
        return appeal;
    }

    AppealWords words() {
        return new AppealWords(desk.ask(new PolicyWords.Find()));
    }
}
