package org.muster.web.roles;

import java.util.List;
import java.util.Optional;
import org.muster.api.Text;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.roles.RoleProfileCommand.RaiseRequiredClearances;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.roles.RoleProfileLine;
import org.muster.api.roles.RoleProfileView;
import org.muster.api.roles.RoleProfileView.Version;
import org.muster.api.roles.imports.ImportLine;
import org.muster.api.roles.imports.ImportView;
import org.muster.api.roles.imports.RoleProfileImportCommand.ProposeImport;
import org.muster.api.views.AsAt;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;
import org.muster.web.roles.sheet.Difference;
import org.muster.web.roles.sheet.Sheet;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Fields;
import org.muster.web.support.pages.Form;
import org.muster.web.support.security.Actors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Role profiles, to read, and to ask for more clearances. */
@Controller
@RequestMapping("/role-profiles")
class RoleProfilePages {
    private static final int WAITING = 10;

    private final Desk desk;

    RoleProfilePages(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(@RequestParam Optional<String> q, Window window, Model page) {
        var search = q.filter(text -> !text.isBlank()).map(Text::line);
        page.addAttribute("q", search.orElse(""))
                .addAttribute("profiles", desk.ask(new RoleProfileLine.Find(search, window)))
                .addAttribute("waiting", waiting())
                .addAttribute("mayImport", Actors.may(ProposeImport.class));
        return "roles/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable RoleProfileId id, Form form, AsAt past, Model page) {
        return show(desk.ask(new RoleProfileView.Find(id, past)), page);
    }

    @GetMapping("/{id}/versions/{number}")
    String version(
            @PathVariable RoleProfileId id, @PathVariable int number, Form form, Model page) {
        return show(desk.ask(new RoleProfileView.FindVersion(id, number)), page);
    }

    @PostMapping("/{id}/required-clearances")
    String raise(@PathVariable RoleProfileId id, Form form, Model page) {
        return form.order(desk, fields -> raise(id, fields))
                .map(
                        receipt ->
                                form.done(
                                        receipt,
                                        "/role-profiles/" + id,
                                        "The role profile will ask for more clearances."))
                .orElseGet(() -> one(id, form, AsAt.NOW, page));
    }

    private Slice<ImportLine> waiting() {
        return Actors.may(ImportLine.FindOpen.class)
                ? desk.ask(new ImportLine.FindOpen(new Window(WAITING, Optional.empty())))
                : new Slice<>(List.of(), Optional.empty());
    }

    private String show(RoleProfileView view, Model page) {
        var sheet = sheet(view.shown(), view);
        page.addAttribute("view", view)
                .addAttribute("sheet", sheet)
                .addAttribute(
                        "difference",
                        view.before().map(old -> Difference.between(sheet(old, view), sheet)))
                .addAttribute("mayRaise", Actors.may(RaiseRequiredClearances.class))
                .addAttribute("maySeeSource", Actors.may(ImportView.Find.class));
        return "roles/profile";
    }

    private static Sheet sheet(Version version, RoleProfileView view) {
        return Sheet.of(version.fields(), version.spans(), view.levels());
    }

    private static RaiseRequiredClearances raise(RoleProfileId id, Fields fields) {
        var levels = fields.all("levels").stream().map(ClearanceLevel::new).toList();
        if (levels.isEmpty()) fields.refuse("levels", "must name at least one");
        return new RaiseRequiredClearances(
                id, levels, fields.day("effectiveFrom"), fields.passage("reason"));
    }
}
