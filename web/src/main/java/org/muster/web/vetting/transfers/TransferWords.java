package org.muster.web.vetting.transfers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.muster.api.Code;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicyWords;
import org.muster.api.vetting.transfers.Transfer;
import org.muster.api.vetting.transfers.TransferFinding;
import org.muster.api.vetting.transfers.TransferView;
import org.muster.web.support.json.ShownPersonal;

/** What transfers are called on pages. Templates know it as {@code words}. */
public record TransferWords(PolicyWords policy) {
    public String level(Code level) {
        return policy.levels().getOrDefault(level.code(), level.code());
    }

    public String finding(TransferFinding finding) {
        return switch (finding) {
            case NOTHING_ADVERSE -> "Nothing adverse";
            case ADVERSE -> "Adverse";
        };
    }

    public String colour(TransferFinding finding) {
        return switch (finding) {
            case NOTHING_ADVERSE -> "green";
            case ADVERSE -> "red";
        };
    }

    /** What is still missing, by its name. */
    public String missing(String what, TransferView transfer) {
        return switch (what) {
            case Transfer.EARLIER -> "The earlier clearance";
            case Transfer.HISTORY -> "The history with professional standards";
            default ->
                    transfer.items().stream()
                            .filter(item -> item.item().code().equals(what))
                            .map(TransferView.Item::name)
                            .findFirst()
                            .orElse(what);
        };
    }

    static Map<String, String> findings() {
        var findings = new LinkedHashMap<String, String>();
        findings.put(TransferFinding.NOTHING_ADVERSE.name(), "Nothing adverse");
        findings.put(TransferFinding.ADVERSE.name(), "Something adverse");
        return findings;
    }

    public String shown(Personal<String> personal) {
        return personal.orElse(ShownPersonal.ERASED);
    }
}
