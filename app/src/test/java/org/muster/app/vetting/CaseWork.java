package org.muster.app.vetting;

import java.time.LocalDate;
import java.time.ZoneId;
import org.muster.api.officers.OfficerId;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;

/** One vetting case, worked on over HTTP. */
public record CaseWork(int port, OfficerId officer, String id) {
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    /** A case that a researcher opened and so holds. */
    static CaseWork opened(int port, OfficerId officer, String level) {
        return new CaseWork(
                port, officer, open("researcher", port, officer, level).expect(201).id());
    }

    static Answer open(String account, int port, OfficerId officer, String level) {
        return Caller.as(account, port)
                .post(
                        "/api/v1/vetting-cases",
                        "{\"officerId\":\"%s\",\"level\":\"%s\",\"purpose\":\"appointment\"}"
                                .formatted(officer, level));
    }

    String path() {
        return "/api/v1/vetting-cases/" + id;
    }

    Caller as(String account) {
        return account.isEmpty() ? Caller.nobody(port) : Caller.as(account, port);
    }

    Answer order(String account, String what, String json) {
        return as(account).post(path() + "/" + what, json);
    }

    Answer seenBy(String account) {
        return as(account).get(path());
    }

    Answer check(String type, String result) {
        return order(
                "researcher",
                "checks",
                "{\"type\":\"%s\",\"result\":\"%s\",\"reference\":\"R-77\",\"finding\":\"A finding.\"}"
                        .formatted(type, result));
    }

    /** Forms in, every check clear, and a grant recommended. */
    CaseWork researched() {
        order("researcher", "forms", "{\"received\":true}").expect(200);
        for (var check : seenBy("researcher").expect(200).at("/checks")) {
            check(check.get("type").asString(), "CLEAR").expect(200);
        }
        order("researcher", "recommendation", outcome("GRANTED")).expect(200);
        return this;
    }

    Answer granted() {
        return order("decider", "decision", "{\"outcome\":\"GRANTED\"}").expect(200);
    }

    /** The clearance that the case gave, once the register has seen a position. */
    Answer clearance(long position) {
        var register = "/api/v1/clearances?limit=200&waitFor=" + position;
        var found =
                as("decider")
                        .get(register)
                        .expect(200)
                        .at("/clearances")
                        .valueStream()
                        .filter(line -> line.get("officerId").asString().equals(officer.toString()))
                        .findFirst()
                        .orElseThrow();
        return as("decider").get("/api/v1/clearances/" + found.get("id").asString());
    }

    static String outcome(String outcome) {
        return "{\"outcome\":\"%s\",\"reason\":\"As it stands.\"}".formatted(outcome);
    }

    static String rationale() {
        return "{\"information\":\"One.\",\"threatAndRisk\":\"Two.\",\"powersAndPolicy\":\"Three.\","
                + "\"options\":\"Four.\",\"action\":\"Five.\"}";
    }
}
