package org.muster.command.roles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.policies.PolicySet;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.Span;
import org.muster.api.roles.imports.Proposal;
import org.muster.api.roles.imports.RoleProfileImportCommand.ConfirmImport;
import org.muster.api.roles.imports.Warning;

/** What was read together with what the person says about it. */
record Resolution(Proposal read, ConfirmImport said) {

    /** The fields as they are to stand; the clearances are still those that were read. */
    ProfileFields fields() {
        var fields = read.fields();
        return said.corrections()
                .over(fields)
                .named(said.title().or(fields::title), said.force().or(fields::force));
    }

    /** Where those fields stand in the document; what a person put in stands nowhere. */
    Map<String, Span> spans() {
        var spans = new HashMap<>(said.corrections().over(read.spans()));
        if (said.title().isPresent()) spans.remove("title");
        if (said.force().isPresent()) spans.remove("force");
        return spans;
    }

    /** The levels to be asked for: those that the person names, or else those that were read. */
    List<ClearanceLevel> levels() {
        return said.requiredClearances().isEmpty()
                ? RequiredSet.stated(read.fields().requiredClearances())
                : said.requiredClearances();
    }

    /** What must still be said before anything can be published. */
    List<String> missing(Optional<PolicySet> policy) {
        var missing = new ArrayList<String>();
        var fields = fields();
        if (fields.title().isEmpty()) missing.add("title");
        if (fields.force().isEmpty()) missing.add("force");
        if (levels().isEmpty() || readAmbiguously() || saidAmbiguously(policy)) {
            missing.add("requiredClearances");
        }
        return missing;
    }

    private boolean readAmbiguously() {
        return said.requiredClearances().isEmpty()
                && read.warnings().stream()
                        .anyMatch(warning -> warning.code() == Warning.Code.LEVEL_AMBIGUOUS);
    }

    private boolean saidAmbiguously(Optional<PolicySet> policy) {
        return policy.stream()
                .anyMatch(p -> levels().stream().anyMatch(l -> RequiredSet.ambiguous(l, p)));
    }
}
