package org.muster.web.applications;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.Receipt;
import org.muster.api.applications.ApplicationCommand.SubmitApplication;
import org.muster.api.applications.ApplicationId;
import org.muster.api.applications.ApplicationLine;
import org.muster.api.applications.ApplicationView;
import org.muster.api.officers.OfficerId;
import org.muster.api.vacancies.VacancyId;
import org.muster.api.views.AsAt;
import org.muster.api.views.Window;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.muster.web.support.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Applications for programs: submitting and reading them. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Applications")
class ApplicationApi {
    private final Desk desk;

    ApplicationApi(Desk desk) {
        this.desk = desk;
    }

    record NewApplication(
            Optional<ApplicationId> id,
            OfficerId officerId,
            String statement,
            List<String> declarations) {
        SubmitApplication command(VacancyId vacancy) {
            return new SubmitApplication(
                    id.orElseGet(() -> new ApplicationId(Id.fresh())),
                    vacancy,
                    officerId,
                    statement,
                    declarations);
        }
    }

    @Operation(summary = "Applies for a vacancy, for oneself or on an officer's behalf")
    @PostMapping("/vacancies/{id}/applications")
    @Gives(SubmitApplication.class)
    ResponseEntity<Receipt> submit(
            @PathVariable VacancyId id, @RequestBody NewApplication application) {
        return Reply.created("/api/v1/applications", desk.order(application.command(id)));
    }

    @Operation(summary = "Lists the applications that concern the caller, the newest first")
    @GetMapping("/applications")
    ResponseEntity<List<ApplicationLine>> all(Window window) {
        return Reply.listed(desk.ask(new ApplicationLine.Find(window)));
    }

    @Operation(summary = "Shows one application, as it is or was, as far as the caller may see it")
    @GetMapping("/applications/{id}")
    ResponseEntity<ApplicationView> one(@PathVariable ApplicationId id, AsAt past) {
        var application = desk.ask(new ApplicationView.Find(id, past));
        return Reply.tagged(application, application.version());
    }
}
