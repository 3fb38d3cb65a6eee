package org.muster.app.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.muster.app.operations.CannotStart;
import org.muster.app.operations.PrivateFolder;

/**
 * The folder that holds everything a Muster on its own must not lose, claimed by one process at a
 * time.
 */
final class DataFolder implements AutoCloseable {
    /**
     * Closing any handle of a locked file frees the lock, so this process never opens one twice.
     */
    private static final Set<Path> CLAIMED_HERE = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Creates the folder where it is missing and claims it, or says who has it. */
    static DataFolder claim(Path folder) {
        var path = PrivateFolder.at(folder);
        if (!CLAIMED_HERE.add(path)) throw inUse(path);
        try {
            return locked(path);
        } catch (IOException e) {
            CLAIMED_HERE.remove(path);
            throw new CannotStart(
                    "The data folder " + path + " cannot be claimed (" + e + ").",
                    "Choose another with --data, on a disk that knows file locks.");
        } catch (CannotStart e) {
            CLAIMED_HERE.remove(path);
            throw e;
        }
    }

    private static DataFolder locked(Path path) throws IOException {
        var lock =
                FileChannel.open(
                        path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            lock.close();
            throw inUse(path);
        }
        Files.writeString(path.resolve("muster.pid"), ProcessHandle.current().pid() + "\n");
        return new DataFolder(path, lock);
    }

    private static CannotStart inUse(Path path) {
        return new CannotStart(
                "Another Muster is using "
                        + path
                        + " (pid "
                        + holder(path).orElse("unknown")
                        + ").",
                "Stop it or choose another folder with --data.");
    }

    private static Optional<String> holder(Path path) {
        try {
            return Optional.of(Files.readString(path.resolve("muster.pid")).strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            CLAIMED_HERE.remove(path);
        }
    }
}
