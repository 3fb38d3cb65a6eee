package org.muster.app.appointments;

import java.time.LocalDate;
import org.muster.api.officers.OfficerId;
import org.muster.app.applications.Selection;
import org.muster.app.support.Caller;
import org.muster.app.support.Scene;

/** Officers who can be appointed, and the bodies that appoint them from {@link #START}. */
record Postings(Scene scene, int port) {
    static final String PATH = "/api/v1/appointments";
    static final LocalDate TODAY = LocalDate.now();
    static final LocalDate START = TODAY.plusMonths(1);

    static String path(String id) {
        return PATH + "/" + id;
    }

    /** An officer whose management vetting lasts for years. */
    OfficerId cleared(String name) {
        return cleared(scene.sergeant(name));
    }

    OfficerId cleared(OfficerId officer) {
        scene.cleared(officer, "MV", TODAY.minusYears(1), TODAY.plusYears(6));
        return officer;
    }

    /** An officer whose management vetting ends the day before the start. */
    OfficerId lapsing(String name) {
        var officer = scene.sergeant(name);
        scene.cleared(officer, "MV", TODAY.minusYears(7), START.minusDays(1));
        return officer;
    }

    /** A directed posting; waits until the list knows it. */
    String posted(OfficerId officer) {
        var made = recruiter().post(PATH, directed(cleared(officer))).expect(201);
        recruiter().get(PATH + "?waitFor=" + made.position()).expect(200);
        return made.id();
    }

    /** An application whose offer was accepted. */
    String accepted(OfficerId officer) {
        var selection = Selection.open(scene, port, 1);
        var application = Selection.path(selection.atInterview(officer));
        recruiter().post(application + "/offer", "").expect(200);
        var accepted = "{\"accepted\":true}";
        return recruiter().post(application + "/offer-response", accepted).expect(200).id();
    }

    /** The appointment that an application led to. */
    String appointed(String application) {
        return recruiter().post(PATH, selected(application)).expect(201).id();
    }

    static String selected(String application) {
        return "{\"applicationId\":\"%s\",\"startsOn\":\"%s\",\"releaseAgreedBy\":\"manager\"}"
                .formatted(application, START);
    }

    String directed(OfficerId officer) {
        return """
               {"officerId":"%s","roleProfileId":"%s","reason":"A major enquiry","startsOn":"%s"}
               """
                .formatted(officer, scene.profile(), START);
    }

    Caller recruiter() {
        return Caller.as("recruiter", port);
    }
}
