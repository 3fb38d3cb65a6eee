package org.muster.app.policies;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySets;
import org.muster.app.operations.CannotStart;
import org.springframework.core.io.Resource;

/** Reads the policy sets from their files, each named in decisions by its version and hash. */
final class PolicyFiles {
    private static final String REMEDY = "Mend the file, or take it away.";

    private final PolicyShape shape;

    PolicyFiles(Resource schema) {
        this.shape = new PolicyShape(bytes(schema));
    }

    PolicySets read(List<Resource> files) {
        var sets = files.stream().map(this::read).toList();
        try {
            return new PolicySets(sets);
        } catch (IllegalArgumentException e) {
            throw new CannotStart(
                    "The policy files do not fit together: %s.".formatted(e.getMessage()), REMEDY);
        }
    }

    private PolicySet read(Resource file) {
        var text = bytes(file);
        try {
            return PolicyChecks.check(shape.read(text).policySet(sha256(text)));
        } catch (Fault e) {
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
