package org.muster.app.vetting;

import org.muster.api.officers.OfficerId;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;

/** A refused case and the appeal against it, worked on over HTTP. */
public record AppealWork(CaseWork work) {
    static final String GROUNDS = "\"grounds\":[\"DISPROPORTIONATE\"],\"statement\":\"It was %s.\"";

    /** A case at MV that decider refused today. */
    public static AppealWork refused(int port, OfficerId officer) {
        var work = CaseWork.opened(port, officer, "MV").researched();
        work.order("decider", "decision", decision("REFUSED")).expect(200);
        return new AppealWork(work);
    }

    /** The letter in full. */
    Answer served(String text) {
        return work.order(
                "decider", "reasons", "{\"disclosure\":\"FULL\",\"text\":\"" + text + "\"}");
    }

    Answer lodged(String account) {
        return lodged(account, "");
    }

    Answer lodgedLate(String account) {
        return lodged(account, ",\"lateReason\":\"I lay in hospital.\"");
    }

    Answer order(String account, String appeal, String what, String json) {
        return as(account).post(path(appeal) + "/" + what, json);
    }

    Answer decided(String account, String appeal, String outcome) {
        return order(account, appeal, "decision", decision(outcome));
    }

    Answer seen(String account, String appeal) {
        return as(account).get(path(appeal));
    }

    Answer own(String account) {
        return as(account).get("/api/v1/refusals/" + work.id());
    }

    Caller as(String account) {
        return work.as(account);
    }

    static String path(String appeal) {
        return "/api/v1/appeals/" + appeal;
    }

    static String decision(String outcome) {
        return "{\"outcome\":\"%s\",\"rationale\":%s}".formatted(outcome, CaseWork.rationale());
    }

    private Answer lodged(String account, String lateReason) {
        return work.order(
                account, "appeals", "{" + GROUNDS.formatted("too hard") + lateReason + "}");
    }
}
