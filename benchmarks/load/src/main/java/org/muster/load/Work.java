package org.muster.load;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The main job, over and over: a vacancy is opened, officers are registered and apply, are
 * endorsed, assessed, moved, and scored by two members of a panel; one is offered the post, vetted
 * and appointed, and the others are rejected.
 */
final class Work {
    private static final int APPLICANTS = 5;
    private static final List<String> CRITERIA =
            List.of("Takes ownership", "Emotionally aware", "Collaborative", "Analyses critically");
    private static final String STATEMENT =
            "I have led a response team for four years. ".repeat(14);
    private static final String EVIDENCE = "Gave a clear example from a night shift. ".repeat(5);

    private final Caller caller;
    private final String profile;
    private final List<String> checks;

    Work(Caller caller, String profile, List<String> checks) {
        this.caller = caller;
        this.profile = profile;
        this.checks = checks;
    }

    /** A role profile for all the work: four criteria, management vetting. */
    static String profile(Caller caller) throws IOException, InterruptedException {
        var competencies =
                CRITERIA.stream().map(name -> "{\"name\":\"" + name + "\",\"level\":2}").toList();
        return caller.order(
                        "recruiter",
                        "/role-profiles",
                        """
                        {"title":"Harbour Sergeant %s","force":"Kent Police","requiredClearances":["MV"],
                         "grade":{"raw":"Sergeant","rank":"SERGEANT"},"competencies":%s,
                         "requirements":[{"kind":"RANK","rank":"SERGEANT","basis":"SUBSTANTIVE",
                          "quote":"a substantive sergeant"}]}\
                        """
                                .formatted(UUID.randomUUID(), competencies))
                .id();
    }

    /** The checks that management vetting asks for. */
    static List<String> checks(Caller caller) throws IOException, InterruptedException {
        var opened = openCase(caller, registered(caller), "null");
        return caller.ask("researcher", "/api/v1" + opened)
                .path("checks")
                .valueStream()
                .map(check -> check.path("type").asString())
                .toList();
    }

    /** One vacancy, from its opening to its post being filled. */
    void once() throws IOException, InterruptedException {
        var vacancy = vacancy();
        for (var n = 1; n < APPLICANTS; n++) {
            var other = scored(vacancy, registered(caller));
            order(
                    "recruiter",
                    other + "/rejection",
                    "{\"code\":\"NOT_SELECTED\",\"reason\":\"Others scored higher.\"}");
        }
        var officer = registered(caller);
        var chosen = scored(vacancy, officer);
        order("recruiter", chosen + "/offer", "{}");
        order("recruiter", chosen + "/offer-response", "{\"accepted\":true}");
        vetted(officer, chosen);
        appointed(chosen);
    }

    String vacancy() throws IOException, InterruptedException {
        var vacancy =
                "/vacancies/"
                        + caller.order(
                                        "recruiter",
                                        "/vacancies",
                                        """
                                        {"roleProfileId":"%s","posts":1,"closesAt":"2099-01-31T23:59:00Z",
                                         "location":"Dover","panel":["panel1","panel2"]}\
                                        """
                                                .formatted(profile))
                                .id();
        order("recruiter", vacancy + "/opening", "{}");
        return vacancy;
    }

    /** An application that has come to the sift. */
    String sifted(String vacancy, String officer) throws IOException, InterruptedException {
        var application =
                "/applications/"
                        + caller.order(
                                        "recruiter",
                                        vacancy + "/applications",
                                        "{\"officerId\":\"%s\",\"statement\":\"%s\",\"declarations\":[]}"
                                                .formatted(officer, STATEMENT))
                                .id();
        order(
                "manager",
                application + "/endorsement",
                "{\"endorsed\":true,\"reason\":\"Ready for the next rank, and released by us.\"}");
        order("recruiter", application + "/eligibility", "{}");
        move(application, "Sift");
        return application;
    }

    Caller.Receipt move(String application, String to) throws IOException, InterruptedException {
        return caller.order(
                "recruiter",
                application + "/moves",
                "{\"to\":\"%s\",\"reason\":\"As the sift decided.\"}".formatted(to));
    }

    private String scored(String vacancy, String officer) throws IOException, InterruptedException {
        var application = sifted(vacancy, officer);
        move(application, "Interview");
        for (var member : List.of("panel1", "panel2")) {
            order(member, application + "/conflicts", "{\"conflict\":false}");
        }
        for (var criterion : CRITERIA) {
            for (var member : List.of("panel1", "panel2")) {
                order(
                        member,
                        application + "/scores",
                        "{\"criterion\":\"%s\",\"score\":4,\"evidence\":\"%s\"}"
                                .formatted(criterion, EVIDENCE));
            }
        }
        return application;
    }

    private void vetted(String officer, String application)
            throws IOException, InterruptedException {
        var id = application.substring(application.lastIndexOf('/') + 1);
        var path = openCase(caller, officer, "\"" + id + "\"");
        order("researcher", path + "/forms", "{\"received\":true}");
        for (var check : checks) {
            order(
                    "researcher",
                    path + "/checks",
                    "{\"type\":\"%s\",\"result\":\"CLEAR\",\"reference\":\"R-77\"}"
                            .formatted(check));
        }
        order(
                "researcher",
                path + "/recommendation",
                "{\"outcome\":\"GRANTED\",\"reason\":\"Nothing adverse was found.\"}");
        order("decider", path + "/decision", "{\"outcome\":\"GRANTED\",\"conditions\":[]}");
    }

    private void appointed(String application) throws IOException, InterruptedException {
        var id = application.substring(application.lastIndexOf('/') + 1);
        var made =
                caller.order(
                        "recruiter",
                        "/appointments",
                        "{\"applicationId\":\"%s\",\"startsOn\":\"%s\",\"releaseAgreedBy\":\"manager\"}"
                                .formatted(id, LocalDate.now().plusDays(14)));
        order("recruiter", "/appointments/" + made.id() + "/start", "{}");
    }

    static String registered(Caller caller) throws IOException, InterruptedException {
        return caller.order(
                        "recruiter",
                        "/officers",
                        """
                        {"name":"Sam Weir","staffNumber":"%s","force":"Kent Police","rank":"SERGEANT",
                         "accreditations":[],"skills":[],"drives":true,"lineManager":"manager",
                         "residentInUkSince":"1990-01-01"}\
                        """
                                .formatted(
                                        UUID.randomUUID()
                                                .toString()
                                                .replace("-", "")
                                                .substring(0, 20)))
                .id();
    }

    private static String openCase(Caller caller, String officer, String application)
            throws IOException, InterruptedException {
        var body =
                "{\"officerId\":\"%s\",\"level\":\"MV\",\"purpose\":\"appointment\",\"applicationId\":%s}"
                        .formatted(officer, application);
        return "/vetting-cases/" + caller.order("researcher", "/vetting-cases", body).id();
    }

    private void order(String account, String path, String json)
            throws IOException, InterruptedException {
        caller.order(account, path, json);
    }
}
