package org.muster.app.clearances;

import org.muster.api.officers.OfficerId;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;

/** One clearance of an officer, acted on over HTTP. */
record HeldClearance(int port, OfficerId officer, String id) {
    static final String RATIONALE =
            "{\"information\":\"One.\",\"threatAndRisk\":\"Two.\",\"powersAndPolicy\":\"Three.\","
                    + "\"options\":\"Four.\",\"action\":\"Five.\"}";

    /** Finds it on the register once that has seen a position. */
    static HeldClearance of(int port, OfficerId officer, String level, long position) {
        var found =
                Caller.as("decider", port)
                        .get("/api/v1/clearances?limit=200&level=" + level + "&waitFor=" + position)
                        .expect(200)
                        .at("/clearances")
                        .valueStream()
                        .filter(line -> line.get("officerId").asString().equals(officer.toString()))
                        .findFirst()
                        .orElseThrow();
        return new HeldClearance(port, officer, found.get("id").asString());
    }

    String path() {
        return "/api/v1/clearances/" + id;
    }

    Caller as(String account) {
        return account.isEmpty() ? Caller.nobody(port) : Caller.as(account, port);
    }

    Answer order(String account, String what, String json) {
        return as(account).post(path() + "/" + what, json);
    }

    Answer suspended(String grounds) {
        return order("decider", "suspension", "{\"grounds\":\"%s\"}".formatted(grounds))
                .expect(200);
    }

    /** Has the first decision-maker open an assessment, and names its address. */
    String assessed(String grounds) {
        var opened =
                order("decider", "withdrawal-assessment", "{\"grounds\":\"%s\"}".formatted(grounds))
                        .expect(201);
        return opened.header("Location").orElseThrow();
    }

    Answer seenBy(String account) {
        return as(account).get(path());
    }

    /** The state of the officer's clearance at a level, as the vetting unit sees it. */
    String state(String level, String query) {
        return state("decider", level, query);
    }

    /** The same, as somebody is told it. */
    String state(String account, String level, String query) {
        return as(account)
                .get("/api/v1/officers/" + officer + "/clearances" + query)
                .expect(200)
                .at("/clearances")
                .valueStream()
                .filter(line -> line.get("level").asString().equals(level))
                .findFirst()
                .orElseThrow()
                .get("state")
                .asString();
    }
}
