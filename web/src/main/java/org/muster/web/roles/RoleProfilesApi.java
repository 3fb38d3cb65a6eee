package org.muster.web.roles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Receipt;
import org.muster.api.Text;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.roles.RoleProfileCommand.RaiseRequiredClearances;
import org.muster.api.roles.RoleProfileCommand.TypeRoleProfile;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.roles.RoleProfileLine;
import org.muster.api.roles.RoleProfileView;
import org.muster.api.views.AsAt;
import org.muster.api.views.Window;
import org.muster.web.roles.json.ProfileAnswer;
import org.muster.web.roles.json.ProfileBody;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.muster.web.support.Reply;
import org.muster.web.support.json.Passage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Role profiles, for programs. */
@RestController
@RequestMapping("/api/v1/role-profiles")
class RoleProfilesApi {
    private final Desk desk;

    RoleProfilesApi(Desk desk) {
        this.desk = desk;
    }

    record RaiseBody(List<ClearanceLevel> levels, LocalDate effectiveFrom, Passage reason) {
        RaiseRequiredClearances command(RoleProfileId id) {
            return new RaiseRequiredClearances(id, levels, effectiveFrom, reason.text());
        }
    }

    @PostMapping
    @Gives(TypeRoleProfile.class)
    ResponseEntity<Receipt> type(@RequestBody ProfileBody profile) {
        return Reply.created("/api/v1/role-profiles", desk.order(profile.command()));
    }

    @GetMapping
    ResponseEntity<List<RoleProfileLine>> all(@RequestParam Optional<String> q, Window window) {
        var search = q.filter(text -> !text.isBlank()).map(Text::line);
        return Reply.listed(desk.ask(new RoleProfileLine.Find(search, window)));
    }

    @GetMapping("/{id}")
    ResponseEntity<ProfileAnswer> one(@PathVariable RoleProfileId id, AsAt past) {
        return answer(desk.ask(new RoleProfileView.Find(id, past)));
    }

    @GetMapping("/{id}/versions/{number}")
    ResponseEntity<ProfileAnswer> version(
            @PathVariable RoleProfileId id, @PathVariable int number) {
        return answer(desk.ask(new RoleProfileView.FindVersion(id, number)));
    }

    @PostMapping("/{id}/required-clearances")
    @Gives(RaiseRequiredClearances.class)
    Receipt raise(@PathVariable RoleProfileId id, @RequestBody RaiseBody body) {
        return desk.order(body.command(id));
    }

    private static ResponseEntity<ProfileAnswer> answer(RoleProfileView view) {
        return Reply.tagged(ProfileAnswer.of(view), view.version());
    }
}
