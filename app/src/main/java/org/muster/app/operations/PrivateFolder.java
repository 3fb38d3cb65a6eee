package org.muster.app.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder for what only the service's own user may read: made where it is missing. */
public final class PrivateFolder {
    private PrivateFolder() {}

    /** The folder's real path, or one line that says why nothing can be written there. */
    public static Path at(Path folder) {
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        try {
            if (!Files.isDirectory(folder)) Files.createDirectories(folder, ownerOnly);
            if (Files.isWritable(folder)) return folder.toRealPath();
            throw unwritable(folder, "this user may not write there");
        } catch (IOException e) {
            throw unwritable(folder, e.toString());
        }
    }

    private static CannotStart unwritable(Path folder, String reason) {
        return new CannotStart(
                "The data folder " + folder + " cannot be written (" + reason + ").",
                "Choose another with --data, or give this user the right to write there.");
    }
}
