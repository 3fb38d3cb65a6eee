package org.muster.web.support.pages;

import java.util.Optional;
import org.muster.api.access.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: it leads on to where the work of whoever signed in lies. */
@Controller
class StartPage {
    private final Frame frame;

    StartPage(Frame frame) {
        this.frame = frame;
    }

    @GetMapping("/")
    String start() {
        return frame.actingAs()
                .flatMap(role -> workOf(role).stream())
                .filter(this::leadsThere)
                .findFirst()
                .map(path -> "redirect:" + path)
                .orElse("support/start");
    }

    private static Optional<String> workOf(Role role) {
        return switch (role) {
            case RECRUITER -> Optional.of("/vacancies");
            case APPLICANT, LINE_MANAGER, PANEL_MEMBER -> Optional.of("/applications");
            case VETTING_RESEARCHER, VETTING_DECISION_MAKER, APPEALS_OFFICER ->
                    Optional.of("/vetting-cases");
            case AUDITOR, WORKFORCE_PLANNER -> Optional.of("/dashboard");
            case DATA_PROTECTION_OFFICER -> Optional.of("/officers");
            case ADMINISTRATOR, SERVICE -> Optional.empty();
        };
    }

    private boolean leadsThere(String path) {
        return frame.getPlaces().stream().anyMatch(place -> place.path().equals(path));
    }
}
