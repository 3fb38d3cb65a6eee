package org.muster.app.personaldata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.muster.api.personal.Classified.Category.IDENTITY;
import static org.muster.api.personal.Classified.Category.SELECTION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealsTest {
    private static final UUID ADAMS = UUID.fromString("01890000-0000-7000-8000-000000000001");
    private static final byte[] PLAIN =
            """
            {"who":"%s","name":{"personal":"IDENTITY","value":"Jo Adams"},\
            "list":[{"reason":{"personal":"SELECTION","value":["a","b"]}}],"code":"MV"}"""
                    .formatted(ADAMS)
                    .getBytes(UTF_8);

    @TempDir Path folder;

    private KeyFiles keys;
    private Seals seals;

    @BeforeEach
    void openStore() {
        keys = new KeyFiles(MasterKey.in(folder), folder.resolve("people"));
        seals =
                new Seals(
                        keys,
                        name -> name.equals("plain.Event") ? Optional.empty() : Optional.of("who"));
    }

    @Test
    void seals_every_personal_field_at_any_depth_and_nothing_else() {
        assertThat(new String(seals.seal(PLAIN, "e1", "a.B"), UTF_8))
                .contains("\"code\":\"MV\"", ADAMS.toString())
                .doesNotContain("Jo Adams", "\"value\"");
    }

    @Test
    void opens_what_it_sealed() {
        assertThat(seals.open(seals.seal(PLAIN, "e1", "a.B"), "e1", "a.B")).isEqualTo(PLAIN);
    }

    @Test
    void leaves_an_event_that_is_about_nobody_as_it_is() {
        assertThat(seals.seal(PLAIN, "e1", "plain.Event")).isSameAs(PLAIN);
    }

    @Test
    void opens_nothing_that_was_moved_to_another_event() {
        var sealed = seals.seal(PLAIN, "e1", "a.B");

        assertThatIllegalStateException().isThrownBy(() -> seals.open(sealed, "e2", "a.B"));
        assertThatIllegalStateException().isThrownBy(() -> seals.open(sealed, "e1", "a.C"));
    }

    @Test
    void shows_as_erased_what_was_sealed_with_a_destroyed_key_and_the_rest_as_before() {
        var sealed = seals.seal(PLAIN, "e1", "a.B");
        keys.destroy(ADAMS, SELECTION);

        assertThat(new String(seals.open(sealed, "e1", "a.B"), UTF_8))
                .contains("Jo Adams", "{\"personal\":\"SELECTION\",\"erased\":true}");
    }

    @Test
    void takes_a_key_that_is_merely_missing_for_a_failure_and_never_for_an_erasure()
            throws IOException {
        var sealed = seals.seal(PLAIN, "e1", "a.B");
        deleteEveryKey();
        var restarted =
                new Seals(
                        new KeyFiles(MasterKey.in(folder), folder.resolve("people")),
                        name -> Optional.of("who"));

        assertThatExceptionOfType(KeysUnavailable.class)
                .isThrownBy(() -> restarted.open(sealed, "e1", "a.B"));
    }

    @Test
    void keeps_keys_for_the_service_alone_and_wrapped_by_the_master_key() throws IOException {
        var key = keys.forSealing(ADAMS, IDENTITY).orElseThrow();

        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
                assertThat(Files.readAllBytes(file)).isNotEqualTo(key.getEncoded());
            }
        }
    }

    @Test
    void finds_the_same_keys_after_a_restart() {
        var sealed = seals.seal(PLAIN, "e1", "a.B");
        var restarted =
                new Seals(
                        new KeyFiles(MasterKey.in(folder), folder.resolve("people")),
                        name -> Optional.of("who"));

        assertThat(restarted.open(sealed, "e1", "a.B")).isEqualTo(PLAIN);
    }

    private void deleteEveryKey() throws IOException {
        try (var files = Files.walk(folder.resolve("people"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) Files.delete(file);
        }
    }
}
