package org.muster.command.support.stored;

import java.util.Optional;
import org.muster.api.Command;
import org.muster.api.Creation;
import org.muster.api.Receipt;
import org.muster.api.Request;
import org.muster.api.Request.Repeat;
import org.muster.api.access.Account;
import org.muster.api.refusals.KeyReused;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Remembers the first answer to each request that may be repeated, in the command's own
 * transaction: a request that was refused wrote nothing and is judged afresh.
 */
public final class Repeats {
    /** A space, which no key of a caller begins with. */
    private static final String BY_ID = " id/";

    private final JdbcClient jdbc;

    public Repeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The repeat of a request: by its own key, or for a creation by the id that it proposes. */
    public static Optional<Repeat> of(Request request, Command command) {
        return request.repeat()
                .or(
                        () ->
                                command instanceof Creation
                                        ? request.bodyHash()
                                                .map(
                                                        hash ->
                                                                new Repeat(
                                                                        BY_ID
                                                                                + command.target()
                                                                                        .key(),
                                                                        hash))
                                        : Optional.empty());
    }

    /**
     * Claims the key and returns empty, or returns the answer that was given under it; waits for
     * one that is being given at this moment.
     *
     * @throws KeyReused if it was given to another body
     */
    public Optional<Receipt> first(Account caller, Repeat repeat) {
        var claimed =
                jdbc.sql(
                                "insert into repeated_request (caller, key, body_hash) values (?, ?, ?)"
                                        + " on conflict do nothing")
                        .params(caller.name(), repeat.key(), repeat.bodyHash())
                        .update();
        return claimed == 1 ? Optional.empty() : Optional.of(answered(caller, repeat));
    }

    public void answer(Account caller, Repeat repeat, Receipt receipt) {
        jdbc.sql(
                        "update repeated_request set stream = ?, version = ?, position = ? where caller = ? and key = ?")
                .params(
                        receipt.id(),
                        receipt.version(),
                        receipt.position(),
                        caller.name(),
                        repeat.key())
                .update();
    }

    private Receipt answered(Account caller, Repeat repeat) {
        return jdbc.sql(
                        "select body_hash, stream, version, position from repeated_request"
                                + " where caller = ? and key = ?")
                .params(caller.name(), repeat.key())
                .query(
                        (row, number) -> {
                            if (!row.getString("body_hash").equals(repeat.bodyHash()))
                                throw otherBody(repeat);
                            return new Receipt(
                                    row.getString("stream"),
                                    row.getLong("version"),
                                    row.getLong("position"));
                        })
                .single();
    }

    private static RuntimeException otherBody(Repeat repeat) {
        return repeat.key().startsWith(BY_ID) ? new Rejected(Rejection.ID_TAKEN) : new KeyReused();
    }
}
