package org.muster.app.applications;

import static org.assertj.core.api.Assertions.assertThat;

import org.muster.api.officers.OfficerId;
import org.muster.app.support.Caller;
import org.muster.app.support.Scene;

/** An open vacancy, and what those who take part in its selection do, over HTTP. */
public record Selection(Scene scene, int port, String vacancy) {
    /** Opens a vacancy with so many posts. */
    public static Selection open(Scene scene, int port, int posts) {
        var recruiter = Caller.as("recruiter", port);
        var body =
                """
                {"roleProfileId":"%s","posts":%d,"closesAt":"2098-11-30T23:59:00Z",
                 "location":"Northtown","panel":["panel1","panel2"]}
                """
                        .formatted(scene.profile(), posts);
        var id = recruiter.post("/api/v1/vacancies", body).expect(201).id();
        var opened = recruiter.post("/api/v1/vacancies/" + id + "/opening", "{}").expect(200);
        recruiter.get("/api/v1/vacancies?waitFor=" + opened.position()).expect(200);
        return new Selection(scene, port, id);
    }

    public Caller as(String account) {
        return account.isEmpty() ? Caller.nobody(port) : Caller.as(account, port);
    }

    public String applications() {
        return "/api/v1/vacancies/" + vacancy + "/applications";
    }

    public static String path(String application) {
        return "/api/v1/applications/" + application;
    }

    /** An application that a recruiter sends in for an officer. */
    public String submitted(OfficerId officer) {
        return as("recruiter").post(applications(), body(officer)).expect(201).id();
    }

    public static String body(OfficerId officer) {
        return "{\"officerId\":\"%s\",\"statement\":\"I would be good at it.\",\"declarations\":[]}"
                .formatted(officer);
    }

    /** An application that has come to the interview. */
    public String atInterview(OfficerId officer) {
        var id = submitted(officer);
        as("manager").post(path(id) + "/endorsement", "{\"endorsed\":true}").expect(200);
        as("recruiter").post(path(id) + "/eligibility", "{}").expect(200);
        as("recruiter").post(path(id) + "/moves", "{\"to\":\"Sift\"}").expect(200);
        var moved = as("recruiter").post(path(id) + "/moves", "{\"to\":\"Interview\"}").expect(200);
        assertThat(moved.id()).isEqualTo(id);
        return id;
    }

    /** Has a panel member declare no conflict and score one criterion. */
    public void scores(String member, String application, String criterion, int score) {
        as(member)
                .post(
                        path(application) + "/scores",
                        "{\"criterion\":\"%s\",\"score\":%d,\"evidence\":\"Well argued.\"}"
                                .formatted(criterion, score))
                .expect(200);
    }

    public void declares(String member, String application, boolean conflict) {
        as(member)
                .post(path(application) + "/conflicts", "{\"conflict\":%s}".formatted(conflict))
                .expect(200);
    }
}
