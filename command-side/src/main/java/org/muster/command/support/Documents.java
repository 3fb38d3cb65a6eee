package org.muster.command.support;

import java.util.UUID;

/** Keeps source documents, encrypted, apart from the events that hold their hash. */
@FunctionalInterface
public interface Documents {
    void keep(UUID document, String text);
}
