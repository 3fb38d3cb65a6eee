package org.muster.web.withdrawals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.muster.api.Code;
import org.muster.api.appeals.refusals.Disclosure;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicyWords;
import org.muster.api.withdrawals.AppealBody;
import org.muster.api.withdrawals.AppealFinding;
import org.muster.api.withdrawals.OtherProceedings;
import org.muster.api.withdrawals.Precedence;
import org.muster.api.withdrawals.Supporter;
import org.muster.api.withdrawals.WithdrawalOutcome;
import org.muster.api.withdrawals.WithdrawalState;
import org.muster.web.support.acts.Choices;
import org.muster.web.support.json.ShownPersonal;

/** What withdrawal assessments are called on pages. Templates know it as {@code words}. */
public record WithdrawalWords(PolicyWords policy) {
    public String level(Code level) {
        return policy.levels().getOrDefault(level.code(), level.code());
    }

    public String state(WithdrawalState state) {
        return switch (state) {
            case OPENED -> "Opened";
            case NOTICE_SERVED -> "Notice served";
            case WITHDRAWN -> "Withdrawn";
            case OVERTURNED -> "Overturned on appeal";
            case RETAINED -> "Retained";
            case LEFT_BEFORE_OUTCOME -> "Left before the outcome";
        };
    }

    public String colour(WithdrawalState state) {
        return switch (state) {
            case OPENED, NOTICE_SERVED -> "blue";
            case WITHDRAWN -> "red";
            case RETAINED, OVERTURNED -> "green";
            case LEFT_BEFORE_OUTCOME -> "grey";
        };
    }

    public String supporter(Supporter supporter) {
        return switch (supporter) {
            case POLICE_FRIEND -> "Police friend";
            case LEGAL_REPRESENTATIVE -> "Legal representative";
        };
    }

    static Map<String, String> supporters() {
        var supporters = new LinkedHashMap<String, String>();
        supporters.put(Supporter.POLICE_FRIEND.name(), "A police friend");
        supporters.put(Supporter.LEGAL_REPRESENTATIVE.name(), "A legal representative");
        return supporters;
    }

    public String disclosure(Disclosure disclosure) {
        return switch (disclosure) {
            case FULL -> "In full";
            case REDACTED -> "With something left out";
            case WITHHELD -> "Reasons withheld";
        };
    }

    Map<String, String> disclosures() {
        return Choices.of(Disclosure.values(), this::disclosure);
    }

    public String proceedings(OtherProceedings proceedings) {
        return switch (proceedings) {
            case NONE -> "None about this matter";
            case MISCONDUCT -> "Misconduct proceedings";
            case PERFORMANCE -> "Performance proceedings";
        };
    }

    public String first(Precedence first) {
        return switch (first) {
            case ASSESSMENT -> "The assessment comes first";
            case OTHER_PROCEEDINGS -> "The other proceedings come first";
            case SIDE_BY_SIDE -> "Both go on side by side";
        };
    }

    public String body(AppealBody body) {
        return switch (body) {
            case APPEAL_PANEL -> "Appeal panel";
            case POLICE_APPEALS_TRIBUNAL -> "Police Appeals Tribunal";
        };
    }

    public String finding(AppealFinding finding) {
        return switch (finding) {
            case DISMISSED -> "Dismissed: the withdrawal stands";
            case ALLOWED -> "Allowed: the clearance is restored";
        };
    }

    Map<String, String> bodies() {
        return Choices.of(AppealBody.values(), this::body);
    }

    Map<String, String> findings() {
        return Choices.of(AppealFinding.values(), this::finding);
    }

    Map<String, String> allProceedings() {
        return Choices.of(OtherProceedings.values(), this::proceedings);
    }

    Map<String, String> precedences() {
        return Choices.of(Precedence.values(), this::first);
    }

    static Map<String, String> outcomes() {
        var outcomes = new LinkedHashMap<String, String>();
        outcomes.put(WithdrawalOutcome.RETAINED.name(), "The clearance is retained");
        outcomes.put(WithdrawalOutcome.WITHDRAWN.name(), "The clearance is withdrawn");
        return outcomes;
    }

    public String shown(Personal<String> personal) {
        return personal.orElse(ShownPersonal.ERASED);
    }
}
