package org.muster.app.operations;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says on the standard error why the service did not start, and what to do, in one line. */
final class OneLineReport implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        var action = analysis.getAction() == null ? "" : " " + analysis.getAction().strip();
        System.err.println("muster: " + analysis.getDescription().strip() + action);
    }
}
