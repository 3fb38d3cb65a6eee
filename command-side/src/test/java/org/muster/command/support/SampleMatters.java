package org.muster.command.support;

import static org.muster.api.vetting.matters.MatterSource.ADVERSE_INFORMATION;
import static org.muster.api.vetting.matters.MatterSource.CHANGE_OF_CIRCUMSTANCES;
import static org.muster.api.vetting.matters.MatterSource.MISCONDUCT_OUTCOME;

import java.util.Map;
import org.muster.api.vetting.matters.MatterKind;
import org.muster.api.vetting.matters.MatterRules;
import org.muster.api.vetting.matters.MatterRules.Kind;

/** What scenarios know of matters: of each way of learning one kind, and a graver outcome. */
public final class SampleMatters {
    public static final MatterKind ADDRESS = new MatterKind("ADDRESS");
    public static final MatterKind ADVICE = new MatterKind("ADVICE");
    public static final MatterKind WARNING = new MatterKind("WARNING");
    public static final MatterKind CONVICTION = new MatterKind("CONVICTION");

    public static final MatterRules RULES =
            new MatterRules(
                    Map.of(
                            ADDRESS, new Kind("Address", CHANGE_OF_CIRCUMSTANCES, false),
                            ADVICE, new Kind("Advice", MISCONDUCT_OUTCOME, false),
                            WARNING, new Kind("Warning", MISCONDUCT_OUTCOME, true),
                            CONVICTION, new Kind("Conviction", ADVERSE_INFORMATION, true)),
                    "for tests");

    private SampleMatters() {}
}
