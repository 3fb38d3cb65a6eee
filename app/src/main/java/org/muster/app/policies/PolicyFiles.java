package org.muster.app.policies;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.api.calendar.BankHolidays;
import org.muster.api.policies.BadPolicy;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySets;
import org.muster.app.operations.CannotStart;
import org.springframework.core.io.Resource;

/** The policy sets of the files, each named in decisions by its version and hash. */
final class PolicyFiles {
    private static final String REMEDY = "Mend the file, or take it away.";

    private final PolicyShape shape;
    private final BankHolidays holidays;
    private final PolicySets sets;
    private final Map<String, String> texts = new LinkedHashMap<>();

    PolicyFiles(Resource schema, BankHolidays holidays, List<Resource> files) {
        this.holidays = holidays;
        this.shape = new PolicyShape(bytes(schema));
        this.sets = together(files.stream().map(this::read).toList());
    }

    PolicySets sets() {
        return sets;
    }

    /** The text of each file, by the version of its set. */
    Map<String, String> texts() {
        return Collections.unmodifiableMap(texts);
    }

    /**
     * Reads the text of a set, with every check that a file must pass.
     *
     * @throws BadPolicy if it is not one
     */
    PolicySet read(String text) {
        var bytes = text.getBytes(UTF_8);
        return PolicyChecks.check(shape.read(bytes).policySet(sha256(bytes), holidays));
    }

    private static PolicySets together(List<PolicySet> sets) {
        try {
            return new PolicySets(sets);
        } catch (IllegalArgumentException e) {
            throw new CannotStart(
                    "The policy files do not fit together: %s.".formatted(e.getMessage()), REMEDY);
        }
    }

    private PolicySet read(Resource file) {
        var text = new String(bytes(file), UTF_8);
        try {
            var set = read(text);
            texts.put(set.version(), text);
            return set;
        } catch (BadPolicy e) {
            throw new CannotStart(
                    "Policy file %s: %s.".formatted(file.getFilename(), e.getMessage()), REMEDY);
        }
    }

    private static byte[] bytes(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new CannotStart("%s cannot be read.".formatted(file.getDescription()), REMEDY);
        }
    }

    private static String sha256(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
