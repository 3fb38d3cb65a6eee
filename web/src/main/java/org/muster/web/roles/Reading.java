package org.muster.web.roles;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.muster.api.access.Access;
import org.muster.api.roles.imports.ImportId;
import org.muster.api.roles.imports.RoleProfileImportCommand.ProposeImport;
import org.muster.web.roles.reading.ProfileReader;
import org.muster.web.roles.upload.Upload;
import org.muster.web.support.security.Actors;

/** Turns a document into the order to put forward how it was read. */
final class Reading {
    private Reading() {}

    /** Refuses whoever may never import, before any time is spent on their document. */
    static void allow() {
        Access.byRole(Actors.current(), ProposeImport.class);
    }

    static ProposeImport of(ImportId id, Upload upload) {
        return new ProposeImport(
                id,
                upload.text(),
                sha256(upload.text()),
                upload.fileName(),
                ProfileReader.read(upload.text()));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
