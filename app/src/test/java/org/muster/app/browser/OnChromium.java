package org.muster.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one browser of the run, and has no window do what no page of ours may do; skips
 * them loudly where no browser is named.
 */
final class OnChromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final String SKIPPED =
            """
            ================================================================================
            SKIPPED: %s, in a real browser. Set MUSTER_CHROMIUM to
            where Chromium is (Debian: apt-get install chromium), or use ./muster test.
            ================================================================================
            """;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.named().isPresent()) return ConditionEvaluationResult.enabled("");
        if (context.getTestMethod().isEmpty()) {
            System.err.printf(SKIPPED, context.getRequiredTestClass().getSimpleName());
        }
        return ConditionEvaluationResult.disabled("MUSTER_CHROMIUM names no browser");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Chromium.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return chromium(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(chromium(context).closeWindows()).as("What the windows did").isEmpty();
    }

    private static Chromium chromium(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(
                        Chromium.class,
                        _ -> Chromium.launch(Chromium.named().orElseThrow()),
                        Chromium.class);
    }
}
