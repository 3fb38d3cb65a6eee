package org.muster.web.roles.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.Span;
import org.muster.api.roles.imports.LeftOut;
import org.muster.api.roles.imports.Proposal;
import org.muster.api.roles.imports.Warning;

/** How a document was read: every field, where the plain ones stand, what to look at. */
public record ProposalAnswer(
        @JsonUnwrapped ProfileFields fields,
        Map<String, Span> spans,
        List<Warning> warnings,
        List<LeftOut> leftOut) {
    static ProposalAnswer of(Proposal proposal) {
        return new ProposalAnswer(
                proposal.fields(), proposal.spans(), proposal.warnings(), proposal.leftOut());
    }
}
