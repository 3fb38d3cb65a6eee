package org.muster.command.support;

import java.util.UUID;
import org.muster.api.Command;
import org.muster.api.refusals.Rejection;

/**
 * What must come true together with an event, in the same unit of work; if it cannot, nothing
 * happens.
 */
public sealed interface Promise {
    /** Another order that must be carried out too. */
    record Also(Command order) implements Promise {}

    /** A claim that must be free, or else the whole command is refused by the rule. */
    record Take(Claim claim, Rejection otherwise) implements Promise {}

    /**
     * A claim that this stream is to hold if nobody does yet; nothing is refused if somebody does.
     */
    record TakeIfFree(Claim claim) implements Promise {}

    /** A claim that this stream gives up, if it holds it. */
    record Free(Claim claim) implements Promise {}

    /** A source document that must be kept, encrypted, under a name. */
    record Keep(UUID document, String text) implements Promise {}
}
