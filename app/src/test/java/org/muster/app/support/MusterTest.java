package org.muster.app.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.muster.app.MusterApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole service, in the demo profile without demo data, on a port of its own and
 * on a fresh database, without notices unless the test asks for them: contexts with the same
 * configuration are shared, databases never.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = MusterApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"muster.demo.load=false", "muster.notices.sweep=false"})
@ActiveProfiles("demo")
@ContextConfiguration(initializers = OnAFreshDatabase.class)
public @interface MusterTest {}
