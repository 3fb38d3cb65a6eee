package org.muster.app.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.Force;
import org.muster.api.Id;
import org.muster.api.access.Role;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.Quotation.Competency;
import org.muster.api.roles.Quotation.Value;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.roles.imports.Corrections;
import org.muster.api.roles.imports.ImportId;
import org.muster.api.roles.imports.RoleProfileImportCommand.ConfirmImport;
import org.muster.api.roles.imports.RoleProfileImportCommand.ProposeImport;
import org.muster.api.roles.imports.Warning;
import org.muster.web.roles.reading.ProfileReader;
import org.springframework.core.io.ClassPathResource;

/**
 * The two role profiles of the demo: documents of our own writing, read and confirmed like any
 * other.
 */
final class Profiles {
    private final Script script;

    Profiles(Script script) {
        this.script = script;
    }

    /** Imports a document and confirms it a day later under a title and a force. */
    Campaign.Profile imported(String file, String title, Force force, LocalDate day) {
        var text = text(file);
        var proposal = ProfileReader.read(text);
        var importId = new ImportId(Id.fresh());
        var profile = new RoleProfileId(Id.fresh());
        script.on(
                day,
                "recruiter",
                Role.RECRUITER,
                new ProposeImport(importId, text, sha256(text), Optional.of(file), proposal));
        script.on(
                day.plusDays(1),
                "recruiter",
                Role.RECRUITER,
                new ConfirmImport(
                        importId,
                        profile,
                        Optional.of(title),
                        Optional.of(force),
                        Corrections.NONE,
                        List.of(),
                        Arrays.asList(Warning.Code.values())));
        return new Campaign.Profile(profile, scored(proposal.fields()), place(force));
    }

    private static List<String> scored(ProfileFields fields) {
        var behaviours =
                Stream.concat(
                                fields.competencies().stream().map(Competency::name),
                                fields.values().stream().map(Value::name))
                        .distinct()
                        .toList();
        return behaviours.isEmpty()
                ? fields.criteria().stream()
                        .map(c -> c.attribute().orElse(c.text()))
                        .distinct()
                        .toList()
                : behaviours;
    }

    private static String place(Force force) {
        return force.equals(Roster.ESSEX) ? "Harwich" : "Hull";
    }

    private static String text(String file) {
        try {
            return new ClassPathResource("profiles/" + file).getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
