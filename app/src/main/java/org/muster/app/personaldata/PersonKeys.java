package org.muster.app.personaldata;

import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.muster.api.personal.Classified.Category;

/**
 * The keys of people, one for each person and category, kept apart from the events. A store that
 * cannot be reached, or that lost a key, is a failure and never an erasure.
 */
public interface PersonKeys {
    /** Returns the key, made durable first if it is new; empty if it was destroyed. */
    Optional<SecretKey> forSealing(UUID person, Category category);

    /**
     * Returns the key; empty if it was destroyed, and only then.
     *
     * @throws KeysUnavailable if the key can neither be read nor is known to be destroyed
     */
    Optional<SecretKey> forOpening(UUID person, Category category);

    /** Destroys the key for ever: everything that was sealed with it is erased. */
    void destroy(UUID person, Category category);
}
