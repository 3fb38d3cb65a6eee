package org.muster.query.vetting;

import java.util.List;
import org.muster.api.access.Account;
import org.muster.api.vetting.CaseId;
import org.springframework.stereotype.Component;

/** Which cases are about somebody who signs in, the newest first. */
@Component
public class CasesAbout {
    private final CaseRows cases;

    CasesAbout(CaseRows cases) {
        this.cases = cases;
    }

    public List<CaseId> them(Account account) {
        return cases.findByAccountOrderByOpenedAtDescIdDesc(account.name()).stream()
                .map(row -> new CaseId(row.id))
                .toList();
    }
}
