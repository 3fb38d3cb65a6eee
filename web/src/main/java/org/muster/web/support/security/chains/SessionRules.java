package org.muster.web.support.security.chains;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody stays signed in at a browser.
 *
 * @param idle without doing anything
 * @param longest at all
 */
@ConfigurationProperties("muster.sessions")
record SessionRules(@DefaultValue("15m") Duration idle, @DefaultValue("8h") Duration longest) {}
