package org.muster.app.eventstore;

import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector.DefaultQueryEnhancerSelector;

/**
 * Views order and limit within the queries that they write, so nothing is ever woven into them. Nor
 * are they parsed for it: Hibernate checks each at the start, and a second parser took an eighth of
 * the starting thread's work.
 */
final class QueriesAsWritten extends DefaultQueryEnhancerSelector {
    QueriesAsWritten() {
        super(QueryEnhancerFactories.fallback(), QueryEnhancerFactories.fallback());
    }
}
