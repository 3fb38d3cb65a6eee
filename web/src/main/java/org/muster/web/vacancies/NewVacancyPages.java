package org.muster.web.vacancies;

import static org.muster.api.access.Role.PANEL_MEMBER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.api.Id;
import org.muster.api.access.Account;
import org.muster.api.roles.ProfileFields.SubRole;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.roles.RoleProfileLine;
import org.muster.api.roles.RoleProfileView;
import org.muster.api.vacancies.VacancyCommand.CreateVacancy;
import org.muster.api.vacancies.VacancyId;
import org.muster.api.views.AsAt;
import org.muster.api.views.Window;
import org.muster.web.support.Desk;
import org.muster.web.support.acts.Staff;
import org.muster.web.support.pages.Fields;
import org.muster.web.support.pages.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Creating a vacancy, in two steps: choose the role profile, then say what is to be filled. */
@Controller
@RequestMapping("/vacancies/new")
class NewVacancyPages {
    private final Desk desk;
    private final Staff staff;

    NewVacancyPages(Desk desk, Staff staff) {
        this.desk = desk;
        this.staff = staff;
    }

    @GetMapping
    String choose(Window window, Model page) {
        page.addAttribute("profiles", desk.ask(new RoleProfileLine.Find(Optional.empty(), window)));
        return "vacancies/choose-profile";
    }

    @GetMapping("/{profile}")
    String describe(@PathVariable RoleProfileId profile, Form form, Model page) {
        var shown = desk.ask(new RoleProfileView.Find(profile, AsAt.NOW));
        page.addAttribute("profile", shown);
        page.addAttribute("subRoles", subRoles(shown));
        page.addAttribute("panel", Staff.choices(staff.in(PANEL_MEMBER).in(PANEL_MEMBER)));
        return "vacancies/new";
    }

    @PostMapping("/{profile}")
    String create(@PathVariable RoleProfileId profile, Form form, Model page) {
        return form.order(desk, fields -> vacancy(profile, fields))
                .map(
                        receipt ->
                                form.done(
                                        receipt,
                                        "/vacancies/" + receipt.id(),
                                        "The vacancy was created. Open it to take applications."))
                .orElseGet(() -> describe(profile, form, page));
    }

    private static CreateVacancy vacancy(RoleProfileId profile, Fields fields) {
        return new CreateVacancy(
                new VacancyId(Id.fresh()),
                profile,
                fields.optionalLine("subRole"),
                fields.number("posts"),
                fields.moment("closesAt"),
                fields.line("location"),
                List.of(),
                fields.optionalLine("passMark").map(text -> mark(text, fields)),
                panel(fields));
    }

    private static double mark(String text, Fields fields) {
        if (text.matches("\\d(\\.\\d{1,2})?")) return Double.parseDouble(text);
        fields.refuse("passMark", "must be a number from 1 to 5, such as 3.5");
        return 1;
    }

    private static Set<Account> panel(Fields fields) {
        return fields.all("panel").stream()
                .map(Account::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> subRoles(RoleProfileView profile) {
        var options = new LinkedHashMap<String, String>();
        profile.shown().fields().subRoles().stream()
                .map(SubRole::name)
                .forEach(name -> options.put(name, name));
        return options;
    }
}
