package org.muster.web.broken;

import org.axonframework.messaging.MetaData;
import org.muster.web.elsewhere.Elsewhere;

/** Pages that know Axon, another feature and a view. */
record Pages(MetaData message, Elsewhere other, org.muster.query.elsewhere.Elsewhere view) {}
