package org.muster.web.support.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much and how fast one caller may send.
 *
 * @param body the longest body
 * @param upload the longest body of an import
 * @param requestsPerSecond of one account, or of one address without an account; twice as many at
 *     once
 * @param failedSignIns that one account may have from one address at once
 * @param failedSignInEvery after which time one more may fail
 */
@ConfigurationProperties("muster.limits")
public record Limits(
        @DefaultValue("1MB") DataSize body,
        @DefaultValue("5MB") DataSize upload,
        @DefaultValue("500") int requestsPerSecond,
        @DefaultValue("20") int failedSignIns,
        @DefaultValue("3s") Duration failedSignInEvery) {}
