/** The event store: PostgreSQL through Axon's JDBC engine, read only below a watermark. */
@NullMarked
package org.muster.app.eventstore;

import org.jspecify.annotations.NullMarked;
