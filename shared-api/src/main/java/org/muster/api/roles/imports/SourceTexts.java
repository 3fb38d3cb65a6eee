package org.muster.api.roles.imports;

import java.util.Optional;

/** The source texts of imports, which are kept encrypted and apart from what was read in them. */
@FunctionalInterface
public interface SourceTexts {
    /** The text as it came; empty if there is none, or if it was erased. */
    Optional<String> of(ImportId importId);
}
