package org.muster.command.support.stored;

import java.util.Optional;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Rejection;
import org.muster.command.support.Claim;
import org.muster.command.support.Claims;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Claims as rows with a unique key: of two transactions that want the same one, the second waits
 * and then loses.
 */
public final class ClaimRows implements Claims {
    private final JdbcClient jdbc;
    private final KeyedHash hash;

    public ClaimRows(JdbcClient jdbc, KeyedHash hash) {
        this.jdbc = jdbc;
        this.hash = hash;
    }

    @Override
    public void take(Claim claim, String stream, Rejection otherwise) {
        var taken = insert(claim, stream);
        if (taken == 0 && !holder(claim).equals(Optional.of(stream))) throw new Rejected(otherwise);
    }

    @Override
    public void takeIfFree(Claim claim, String stream) {
        insert(claim, stream);
    }

    @Override
    public void free(Claim claim, String stream) {
        jdbc.sql("delete from claim where kind = ? and key = ? and stream = ?")
                .params(claim.kind(), key(claim), stream)
                .update();
    }

    @Override
    public Optional<String> holder(Claim claim) {
        return jdbc.sql("select stream from claim where kind = ? and key = ?")
                .params(claim.kind(), key(claim))
                .query(String.class)
                .optional();
    }

    private int insert(Claim claim, String stream) {
        return jdbc.sql(
                        "insert into claim (kind, key, stream) values (?, ?, ?) on conflict do nothing")
                .params(claim.kind(), key(claim), stream)
                .update();
    }

    private byte[] key(Claim claim) {
        return hash.of("claim/" + claim.kind(), claim.key());
    }
}
