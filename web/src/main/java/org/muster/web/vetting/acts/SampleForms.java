package org.muster.web.vetting.acts;

import java.util.List;
import org.muster.api.access.Account;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.quality.SampleCommand.*;
import org.muster.api.vetting.quality.SampleFinding;
import org.muster.web.vetting.acts.Act.Asked;
import org.muster.web.vetting.words.CaseWords;

/** The forms by which a decided case is sampled. */
record SampleForms(CaseId id, CaseWords words) {
    Act draw() {
        return new Act(
                "sample",
                "Have the quality of the case looked at",
                "By somebody who had no part in it and no interest in it.",
                List.of(Asked.line("sampler", "Account", "The name with which they sign in")),
                "The case was given to be looked at.",
                f -> new DrawSample(id, f.value("sampler", Account.class)));
    }

    Act findings() {
        return new Act(
                "sample-findings",
                "Record what you found of its quality",
                "The decision is not changed by it.",
                List.of(
                        Asked.choice("finding", "What you found", words.samples().findings()),
                        Asked.passage("findings", "In words", "")),
                "What you found was recorded.",
                f ->
                        new RecordSample(
                                id,
                                f.choice("finding", SampleFinding.class),
                                f.passage("findings")));
    }
}
