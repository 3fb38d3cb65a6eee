package org.muster.api.vetting.staff;

import static org.muster.api.access.Role.LINE_MANAGER;

import java.util.Map;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.NotPersonal;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.matters.MatterKind;

/**
 * Somebody whom the asker manages, and what may be reported of them; nothing of what was.
 *
 * @param kinds what each kind of change is called
 */
public record StaffToReport(
        OfficerId officerId,
        Personal<String> name,
        @NotPersonal(because = "published policy") Map<MatterKind, String> kinds) {

    @Needs(LINE_MANAGER)
    public record Find(OfficerId officerId) implements Query<StaffToReport> {}
}
