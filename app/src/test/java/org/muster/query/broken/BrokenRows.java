package org.muster.query.broken;

import org.axonframework.messaging.MetaData;
import org.muster.query.elsewhere.Elsewhere;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** Rows for everybody, which know Axon, another feature and a decision. */
@NoRepositoryBean
public interface BrokenRows extends Repository<String, String> {
    void add(MetaData message, Elsewhere other, org.muster.command.elsewhere.Elsewhere decision);
}
