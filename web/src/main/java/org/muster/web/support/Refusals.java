package org.muster.web.support;

import java.util.stream.Stream;
import org.axonframework.common.AxonTransientException;
import org.muster.api.refusals.Behind;
import org.muster.api.refusals.Forbidden;
import org.muster.api.refusals.KeyReused;
import org.muster.api.refusals.NotRecorded;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Stale;
import org.muster.api.refusals.Unknown;

/** Finds the domain's own word in what the buses wrapped around it. */
final class Refusals {
    private Refusals() {}

    static RuntimeException of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(Refusals::isOurs)
                .map(RuntimeException.class::cast)
                .findFirst()
                .orElseGet(() -> unexpected(failure));
    }

    private static boolean isOurs(Throwable cause) {
        return switch (cause) {
            case Rejected _, Forbidden _, Unknown _, Stale _, Behind _ -> true;
            case KeyReused _, NotRecorded _ -> true;
            case IllegalArgumentException _, AxonTransientException _ -> true;
            default -> false;
        };
    }

    private static RuntimeException unexpected(Throwable failure) {
        return failure instanceof RuntimeException e ? e : new IllegalStateException(failure);
    }
}
