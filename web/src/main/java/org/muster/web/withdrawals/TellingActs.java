package org.muster.web.withdrawals;

import java.util.ArrayList;
import java.util.List;
import org.muster.api.appeals.refusals.Disclosure;
import org.muster.api.appeals.refusals.HarmReason;
import org.muster.api.appeals.refusals.Withholding;
import org.muster.api.withdrawals.WithdrawalCommand.DiscloseGrounds;
import org.muster.api.withdrawals.WithdrawalCommand.ServeOutcome;
import org.muster.api.withdrawals.WithdrawalId;
import org.muster.web.support.acts.Act;
import org.muster.web.support.acts.Asked;
import org.muster.web.support.pages.Fields;

/** The acts that tell the officer something, each with its harm test. */
record TellingActs(WithdrawalId id, WithdrawalWords words) {

    Act disclosure() {
        return new Act(
                "disclosure",
                "Tell the officer the grounds",
                "The officer reads this text and nothing else of the grounds. What would do harm is"
                        + " withheld, for a reason that is recorded. A later text replaces it.",
                asked("The grounds, as the officer is to read them"),
                "The officer can now read the grounds.",
                f -> new DiscloseGrounds(id, withholding(f), f.passage("text")));
    }

    Act letter() {
        var asked = new ArrayList<>(asked("The letter"));
        asked.add(Asked.day("servedOn", "Served on", "Leave it empty for today"));
        return new Act(
                "letter",
                "Serve the letter with the outcome",
                "It tells the officer why. What would do harm is withheld, for a reason that is"
                        + " recorded.",
                asked,
                "The letter was recorded as served.",
                f ->
                        new ServeOutcome(
                                id, withholding(f), f.passage("text"), f.optionalDay("servedOn")));
    }

    private List<Asked> asked(String text) {
        return List.of(
                Asked.choice("disclosure", "How much it tells", words.disclosures()),
                Asked.choice(
                        "because",
                        "Why something is withheld, if it is",
                        words.policy().harmReasons()),
                Asked.passage(
                        "withheld", "What is withheld, if anything", "The officer never sees this"),
                Asked.passage("text", text, "What the officer reads"));
    }

    private static Withholding withholding(Fields f) {
        return new Withholding(
                f.choice("disclosure", Disclosure.class),
                f.optionalValue("because", HarmReason.class),
                f.optionalPassage("withheld"));
    }
}
