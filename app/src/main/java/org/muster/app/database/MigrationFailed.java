package org.muster.app.database;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;

/** Says in words, without a stack trace, why the tables could not be brought up to date. */
final class MigrationFailed extends AbstractFailureAnalyzer<FlywayException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayException failure) {
        if (failure instanceof FlywayValidateException) {
            return new FailureAnalysis(
                    "The database was made by a Muster whose tables this one does not know.",
                    "Start the version that made it, or begin on another folder (--data) or"
                            + " database.",
                    failure);
        }
        return new FailureAnalysis(
                "The database could not be brought up to date: " + reason(failure) + ".",
                "Where it is your own, spring.flyway.user must be its owner: README, \"Your own"
                        + " PostgreSQL\".",
                failure);
    }

    private static String reason(FlywayException failure) {
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("it does not say why");
    }
}
