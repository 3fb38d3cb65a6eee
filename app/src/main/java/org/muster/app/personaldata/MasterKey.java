package org.muster.app.personaldata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** The key that wraps all others: 32 bytes in a file that only the service's own user can read. */
public final class MasterKey {
    private final SecretKey key;

    private MasterKey(SecretKey key) {
        this.key = key;
    }

    /** Reads the master key, making it at the first start. */
    static MasterKey in(Path folder) {
        var file = folder.resolve("master.key");
        try {
            SafeFiles.makeFolder(folder);
            if (!Files.exists(file)) {
                SafeFiles.create(file, Base64.getEncoder().encode(Aead.newKey().getEncoded()));
            }
            return read(file);
        } catch (FileAlreadyExistsException raced) {
            return readAgain(file);
        } catch (IOException e) {
            throw new KeysUnavailable("The master key " + file + " cannot be read or made.", e);
        }
    }

    byte[] wrap(SecretKey other, String place) {
        return Aead.seal(key, other.getEncoded(), place);
    }

    SecretKey unwrap(byte[] wrapped, String place) {
        return Aead.key(Aead.open(key, wrapped, place));
    }

    /**
     * A hash of a value that tells nothing to whoever has no key; another purpose gives another
     * hash.
     */
    public byte[] hash(String purpose, String value) {
        return hmac(hmac(key.getEncoded(), purpose.getBytes(UTF_8)), value.getBytes(UTF_8));
    }

    private static byte[] hmac(byte[] secret, byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(Aead.key(secret));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MasterKey read(Path file) throws IOException {
        return new MasterKey(Aead.key(Base64.getDecoder().decode(Files.readString(file).strip())));
    }

    private static MasterKey readAgain(Path file) {
        try {
            return read(file);
        } catch (IOException e) {
            throw new KeysUnavailable("The master key " + file + " cannot be read.", e);
        }
    }
}
