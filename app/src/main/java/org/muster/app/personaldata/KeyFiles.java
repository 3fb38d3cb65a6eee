package org.muster.app.personaldata;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.muster.api.personal.Classified.Category;

/**
 * Keys in files: one for each person and category, wrapped by the master key; a destroyed key
 * leaves a mark.
 */
final class KeyFiles implements PersonKeys {
    private static final byte[] DESTROYED = "destroyed\n".getBytes(US_ASCII);

    private final Cache<String, SecretKey> opened =
            Caffeine.newBuilder().maximumSize(50_000).build();
    private final MasterKey master;
    private final Path folder;

    KeyFiles(MasterKey master, Path folder) {
        this.master = master;
        this.folder = folder;
    }

    @Override
    public Optional<SecretKey> forSealing(UUID person, Category category) {
        var name = name(person, category);
        var known = opened.getIfPresent(name);
        if (known != null) return Optional.of(known);
        try {
            if (!Files.exists(file(name))) make(name);
            return read(name);
        } catch (IOException e) {
            throw new KeysUnavailable("The key store cannot be written.", e);
        }
    }

    @Override
    public Optional<SecretKey> forOpening(UUID person, Category category) {
        var name = name(person, category);
        var known = opened.getIfPresent(name);
        if (known != null) return Optional.of(known);
        try {
            return read(name);
        } catch (NoSuchFileException e) {
            throw new KeysUnavailable(
                    "A key is missing from the key store, and was never destroyed.", e);
        } catch (IOException e) {
            throw new KeysUnavailable("The key store cannot be read.", e);
        }
    }

    @Override
    public void destroy(UUID person, Category category) {
        var name = name(person, category);
        try {
            SafeFiles.makeFolder(file(name).getParent());
            SafeFiles.replace(file(name), DESTROYED);
            opened.invalidate(name);
        } catch (IOException e) {
            throw new KeysUnavailable("The key could not be destroyed.", e);
        }
    }

    private void make(String name) throws IOException {
        SafeFiles.makeFolder(file(name).getParent());
        try {
            SafeFiles.create(file(name), master.wrap(Aead.newKey(), name));
        } catch (FileAlreadyExistsException raced) {
            // another node made it first: its key is the key
        }
    }

    private Optional<SecretKey> read(String name) throws IOException {
        var content = Files.readAllBytes(file(name));
        if (Arrays.equals(content, DESTROYED)) return Optional.empty();
        var key = master.unwrap(content, name);
        opened.put(name, key);
        return Optional.of(key);
    }

    private Path file(String name) {
        return folder.resolve(name.substring(name.length() - 2)).resolve(name);
    }

    private static String name(UUID person, Category category) {
        return category + "-" + person;
    }
}
