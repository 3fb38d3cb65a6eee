package org.muster.api.draws;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.muster.api.officers.OfficerId;

/**
 * Those among whom is drawn, by their ids alone. The draw is made so that a few lines of shell
 * recompute it: every id is put behind the seed, and those whose SHA-256 comes first are drawn.
 */
public record Roster(List<OfficerId> officers) {
    public Roster {
        officers =
                officers.stream()
                        .distinct()
                        .sorted(Comparator.comparing(OfficerId::toString))
                        .toList();
    }

    public int size() {
        return officers.size();
    }

    /** One id in each line, in their order; what the hash is of. */
    public String text() {
        var text = new StringBuilder();
        officers.forEach(officer -> text.append(officer).append('\n'));
        return text.toString();
    }

    /** SHA-256 of the text, in hexadecimal. */
    public String hash() {
        return sha256(text());
    }

    /** The first of the roster by the SHA-256 of the seed, a line's end and their id. */
    public List<OfficerId> drawn(String seed, int number) {
        return officers.stream()
                .sorted(Comparator.comparing(officer -> sha256(seed + "\n" + officer)))
                .limit(number)
                .toList();
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
