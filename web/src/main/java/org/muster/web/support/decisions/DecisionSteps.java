package org.muster.web.support.decisions;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The five steps of the National Decision Model, in the order in which a decision goes. */
public final class DecisionSteps {
    /** One step: the name of its field, what it is called, and what belongs there. */
    public record Step(String name, String label, String hint) {}

    public static final List<Step> ALL =
            List.of(
                    new Step(
                            "information",
                            "1. Information",
                            "What is known, and how far it can be relied on"),
                    new Step(
                            "threatAndRisk",
                            "2. Threat and risk",
                            "What could happen, how likely it is, and to whom"),
                    new Step(
                            "powersAndPolicy",
                            "3. Powers and policy",
                            "What the regulations and the force's policy say"),
                    new Step(
                            "options",
                            "4. Options",
                            "What could be decided, and what speaks for and against each"),
                    new Step(
                            "action", "5. Action", "What is decided, why, and how it is reviewed"));

    public static final Map<String, String> LABELS =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Step::name, Step::label));

    private DecisionSteps() {}
}
