package org.muster.app.contract;

import java.time.LocalDate;
import java.util.Map;
import org.muster.app.applications.Selection;
import org.muster.app.support.Caller;
import org.muster.app.support.Scene;
import org.muster.app.vetting.AppealWork;

/**
 * One of each thing that the permissions are about: {@code adams}, whose line manager is {@code
 * manager}, whose application is for {@code recruiter} and whose case is with {@code researcher};
 * an officer who holds RV and was refused MV; and one whom {@code manager} does not manage.
 *
 * @param ids by the name, in braces, that paths have for each
 */
record Matter(int port, long position, Map<String, String> ids) {

    static Matter of(Scene scene, int port) {
        var selection = Selection.open(scene, port, 1);
        var adams = scene.owner("adams");
        var application = selection.atInterview(adams);
        var jo = scene.sergeant("Jo Hall");
        scene.cleared(jo, "RV", LocalDate.now(), LocalDate.now().plusYears(9));
        var ids =
                Map.of(
                        "{refused}", AppealWork.refused(port, jo).work().id(),
                        "{appellant}", jo.toString(),
                        "{stranger}", stranger(port),
                        "{transfer}", opened(port, adams.toString(), "RV", "transfer"),
                        "{profile}", scene.profile().toString(),
                        "{vacancy}", selection.vacancy(),
                        "{application}", application,
                        "{officer}", adams.toString(),
                        "{case}", opened(port, adams.toString(), "MV", "appointment"));
        return new Matter(port, scene.end(), ids);
    }

    String path(String what) {
        var path = "/api/v1/" + what;
        for (var id : ids.entrySet()) path = path.replace(id.getKey(), id.getValue());
        return path;
    }

    private static String opened(int port, String officer, String level, String purpose) {
        return Caller.as("researcher", port)
                .post(
                        "/api/v1/vetting-cases",
                        "{\"officerId\":\"%s\",\"level\":\"%s\",\"purpose\":\"%s\"}"
                                .formatted(officer, level, purpose))
                .expect(201)
                .id();
    }

    private static String stranger(int port) {
        return Caller.as("recruiter", port)
                .post(
                        "/api/v1/officers",
                        """
                        {"name":"Lee Marsh","staffNumber":"S1","force":"Northshire Police",
                         "rank":"SERGEANT","accreditations":[],"skills":[],"lineManager":"panel1"}
                        """)
                .expect(201)
                .id();
    }
}
