package org.muster.web.clearances;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.access.Role.WORKFORCE_PLANNER;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.ClearanceRegister;
import org.muster.api.clearances.ClearanceState;
import org.muster.api.clearances.ClearanceView;
import org.muster.api.clearances.conditions.ConditionReviews;
import org.muster.api.clearances.forecast.ExpiryForecast;
import org.muster.api.policies.PolicyWords;
import org.muster.api.views.AsAt;
import org.muster.api.views.Window;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Form;
import org.muster.web.support.pages.Place;
import org.muster.web.support.past.Moment;
import org.muster.web.support.security.Actors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of clearances, for people. */
@Controller
class ClearancePages {
    private final Desk desk;
    private final Clock clock;

    ClearancePages(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Bean
    static Place clearancesPlace() {
        return new Place(
                Place.Group.VETTING,
                54,
                "clearances",
                "Clearances",
                "/clearances",
                Set.of(WORKFORCE_PLANNER, VETTING_DECISION_MAKER, AUDITOR, VETTING_RESEARCHER));
    }

    /** A field of the filter that is left empty asks for nothing. */
    @GetMapping("/clearances")
    String register(
            @RequestParam(defaultValue = "") String level,
            @RequestParam Optional<ClearanceState> state,
            @RequestParam Optional<Integer> expiringWithin,
            Window window,
            AsAt past,
            Form form,
            Model page) {
        var wanted = Optional.of(level).filter(code -> !code.isBlank()).map(ClearanceLevel::new);
        page.addAttribute(
                        "register",
                        desk.ask(
                                new ClearanceRegister.Find(
                                        wanted, state, expiringWithin, window, past)))
                .addAttribute("moment", new Moment(past))
                .addAttribute("details", Actors.may(ClearanceView.Find.class))
                .addAttribute("reviews", Actors.may(ConditionReviews.Find.class))
                .addAttribute("words", ClearanceWords.of(desk.ask(new PolicyWords.Find()), clock));
        return "clearances/register";
    }

    @GetMapping("/clearances/forecast")
    String forecast(Form form, Model page) {
        page.addAttribute("forecast", ForecastSheet.of(desk.ask(new ExpiryForecast.Find())))
                .addAttribute("words", ClearanceWords.of(desk.ask(new PolicyWords.Find()), clock));
        return "clearances/forecast";
    }
}
