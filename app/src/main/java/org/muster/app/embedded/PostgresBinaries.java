package org.muster.app.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.muster.app.operations.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL for this machine, carried in a dependency and unpacked once. */
final class PostgresBinaries {
    private static final Logger log = LoggerFactory.getLogger(PostgresBinaries.class);

    private PostgresBinaries() {}

    /** The unpacked programs under this folder; a folder of that name is always complete. */
    static Path under(Path folder) {
        var archive = archive();
        try {
            var home = folder.resolve("postgresql-" + fingerprint(archive));
            if (!Files.isDirectory(home)) {
                log.info("Unpacking PostgreSQL into {} (once)", home);
                unpack(archive, Files.createDirectories(folder), home);
            }
            return home;
        } catch (IOException e) {
            throw new CannotStart(
                    "PostgreSQL cannot be unpacked into " + folder + " (" + e + ").",
                    "Make room there, or choose another folder with --data.");
        }
    }

    private static URL archive() {
        var system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
        var architecture = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        var machine = architecture.equals("aarch64") ? "arm_64" : "x86_64";
        var name = "postgres-" + system + "-" + machine + ".txz";
        var archive = PostgresBinaries.class.getClassLoader().getResource(name);
        if (archive == null) {
            throw new CannotStart(
                    "This build carries no PostgreSQL for this machine (" + name + ").",
                    "Build it here, or name your own PostgreSQL with SPRING_DATASOURCE_URL.");
        }
        return archive;
    }

    private static String fingerprint(URL archive) throws IOException {
        var entry = ((JarURLConnection) archive.openConnection()).getJarEntry();
        return HexFormat.of().toHexDigits((int) entry.getCrc());
    }

    private static void unpack(URL archive, Path folder, Path home) throws IOException {
        var unfinished = Files.createTempDirectory(folder, "unpacking-");
        try (var in = archive.openStream();
                var tar = new TarArchiveInputStream(new XZInputStream(in))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, unfinished.resolve(entry.getName()));
            }
        }
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            FileSystemUtils.deleteRecursively(unfinished);
            if (!Files.isDirectory(home)) throw e; // else another process was faster
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path to)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(to);
            return;
        }
        Files.createDirectories(to.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, to);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
