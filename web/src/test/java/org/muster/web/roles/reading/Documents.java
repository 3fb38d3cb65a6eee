package org.muster.web.roles.reading;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.roles.Quotation;
import org.muster.api.roles.Span;
import org.muster.api.roles.imports.Proposal;
import org.muster.api.roles.imports.Warning;

/** The documents that the tests read: those that ship, those of the tests, and the real ones. */
final class Documents {
    static final String MARINE = "marine-unit-sergeant.txt";
    static final String ECONOMIC = "economic-crime-sergeant.txt";
    static final List<String> OURS =
            List.of(
                    MARINE,
                    ECONOMIC,
                    "advert-dog-handler.txt",
                    "barred-table-intelligence-analyst.txt",
                    "capitals-firearms-constable.txt",
                    "flattened-port-constable.txt",
                    "lettered-safeguarding-sergeant.txt",
                    "markdown-fraud-detective.txt",
                    "numbered-response-inspector.txt",
                    "spaced-major-crime-inspector.txt",
                    "ticked-contact-officer.txt",
                    "vetting-researcher.txt");

    private Documents() {}

    static String ours(String name) {
        try (var stream = Documents.class.getResourceAsStream("/profiles/" + name)) {
            if (stream == null) throw new IllegalArgumentException("no document " + name);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a real document, or skips the test, and says so, where there are none. */
    static String real(String name) {
        var folder = realFolder();
        if (folder.isEmpty()) {
            System.out.println(
                    "SKIPPED: no folder shared/profiles beside the project, so "
                            + name
                            + " is not read");
        }
        assumeTrue(folder.isPresent(), "the real role profiles are not here");
        return text(folder.get().resolve(name));
    }

    /** Returns every document that can be had. */
    static Stream<String> all() {
        return Stream.concat(
                OURS.stream().map(Documents::ours), realOnes().stream().map(Documents::text));
    }

    private static List<Path> realOnes() {
        if (realFolder().isEmpty()) return List.of();
        try (var files = Files.list(realFolder().get())) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> realFolder() {
        var named = Optional.ofNullable(System.getProperty("muster.profiles")).map(Path::of);
        var above = Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent);
        return Stream.concat(named.stream(), above.map(p -> p.resolve("shared/profiles")))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Proposal read(String... lines) {
        return ProfileReader.read(String.join("\n", lines));
    }

    static List<String> texts(List<? extends Quotation> quotations) {
        return quotations.stream().map(Quotation::text).toList();
    }

    static List<String> levels(Proposal proposal) {
        return proposal.fields().requiredClearances().stream().map(c -> c.level().code()).toList();
    }

    static List<Warning.Code> codes(Proposal proposal) {
        return proposal.warnings().stream().map(Warning::code).toList();
    }

    static String at(String source, Span span) {
        return source.substring(
                source.offsetByCodePoints(0, span.start()),
                source.offsetByCodePoints(0, span.end()));
    }
}
