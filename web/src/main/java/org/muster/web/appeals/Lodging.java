package org.muster.web.appeals;

import java.util.List;
import org.muster.api.Id;
import org.muster.api.appeals.AppealCommand.LodgeAppeal;
import org.muster.api.appeals.AppealId;
import org.muster.api.appeals.Ground;
import org.muster.api.vetting.CaseId;
import org.muster.web.support.pages.Fields;

/** Reads from the fields of a form that somebody appeals. */
final class Lodging {
    private Lodging() {}

    static LodgeAppeal of(CaseId refused, Fields f) {
        var ticked = f.all("grounds");
        if (ticked.isEmpty()) f.refuse("grounds", "must name at least one");
        var statement = f.passage("statement");
        var lateReason = f.optionalPassage("lateReason");
        var grounds =
                ticked.isEmpty()
                        ? List.of(new Ground("NONE"))
                        : ticked.stream().map(Ground::new).toList();
        return new LodgeAppeal(new AppealId(Id.fresh()), refused, grounds, statement, lateReason);
    }
}
