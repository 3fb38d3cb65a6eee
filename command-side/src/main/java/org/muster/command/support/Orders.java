package org.muster.command.support;

import org.muster.api.Command;

/**
 * Carries out an order that follows from another, within the same unit of work and as the service
 * itself.
 */
@FunctionalInterface
public interface Orders {
    void order(Command order);
}
