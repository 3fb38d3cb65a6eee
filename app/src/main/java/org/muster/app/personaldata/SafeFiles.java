package org.muster.app.personaldata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Files that are there whole or not at all, on the disk before anybody relies on them, for their
 * owner only.
 */
final class SafeFiles {
    private SafeFiles() {}

    static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(
                folder,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** Creates a file, or throws {@link FileAlreadyExistsException} and leaves what is there. */
    static void create(Path file, byte[] content) throws IOException {
        var draft = draft(file, content);
        try {
            Files.createLink(file, draft);
        } finally {
            Files.delete(draft);
        }
        sync(file.getParent());
    }

    /** Creates or replaces a file in one step. */
    static void replace(Path file, byte[] content) throws IOException {
        Files.move(
                draft(file, content),
                file,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        sync(file.getParent());
    }

    private static Path draft(Path file, byte[] content) throws IOException {
        var draft =
                Files.createTempFile(file.getParent(), ".new-", ".tmp"); // rw for the owner only
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(content));
            channel.force(true);
        }
        return draft;
    }

    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
