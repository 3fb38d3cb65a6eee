package org.muster.app.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muster.app.support.MusterTest;
import org.springframework.test.context.TestPropertySource;

/**
 * A test in a real browser, against one service with the demo data that all such tests share;
 * loudly skipped where no browser is named.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnChromium.class)
@MusterTest
@TestPropertySource(
        properties = {"muster.demo.load=true", "spring.application.name=in-the-browser"})
@interface BrowserTest {}
