package org.muster.web.roles.json;

import org.muster.api.Receipt;
import org.muster.api.roles.imports.Proposal;

/** The receipt for an import, and how the document was read. */
public record ProposedAnswer(String id, long version, long position, ProposalAnswer proposal) {
    public static ProposedAnswer of(Receipt receipt, Proposal proposal) {
        return new ProposedAnswer(
                receipt.id(), receipt.version(), receipt.position(), ProposalAnswer.of(proposal));
    }
}
