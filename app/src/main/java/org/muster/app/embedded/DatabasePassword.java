package org.muster.app.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The password of the embedded PostgreSQL: made at random, readable by the service's user alone.
 */
final class DatabasePassword {
    private DatabasePassword() {}

    static String in(Path file) throws IOException {
        if (!Files.exists(file)) {
            var ownerOnly = PosixFilePermissions.fromString("rw-------");
            var unfinished =
                    Files.createTempFile(
                            file.getParent(),
                            "password-",
                            "",
                            PosixFilePermissions.asFileAttribute(ownerOnly));
            Files.writeString(unfinished, random());
            Files.move(unfinished, file);
        }
        return Files.readString(file).strip();
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
