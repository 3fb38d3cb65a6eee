package org.muster.app.personaldata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.muster.api.personal.Classified.Category.IDENTITY;

import java.util.Optional;
import java.util.UUID;
import org.muster.api.roles.imports.ImportId;
import org.muster.api.roles.imports.SourceTexts;
import org.muster.command.support.Documents;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Source documents as sealed blobs, each under a key of its own; the events hold only their hash.
 */
final class SealedDocuments implements Documents, SourceTexts {
    private final JdbcClient jdbc;
    private final PersonKeys keys;

    SealedDocuments(JdbcClient jdbc, PersonKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    @Override
    public void keep(UUID document, String text) {
        var key = keys.forSealing(document, IDENTITY).orElseThrow();
        jdbc.sql("insert into document (id, sealed) values (?, ?)")
                .params(document, Aead.seal(key, text.getBytes(UTF_8), "document/" + document))
                .update();
    }

    @Override
    public Optional<String> of(ImportId importId) {
        return text(importId.value());
    }

    /** The text; empty if there is none, or if its key was destroyed. */
    Optional<String> text(UUID document) {
        return jdbc.sql("select sealed from document where id = ?")
                .param(document)
                .query(byte[].class)
                .optional()
                .flatMap(
                        bytes ->
                                keys.forOpening(document, IDENTITY)
                                        .map(
                                                key ->
                                                        new String(
                                                                Aead.open(
                                                                        key,
                                                                        bytes,
                                                                        "document/" + document),
                                                                UTF_8)));
    }
}
