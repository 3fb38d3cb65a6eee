package org.muster.app.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.muster.api.Id;
import org.muster.api.Request;
import org.muster.api.access.Actor;
import org.muster.api.policies.PolicySets;
import org.muster.api.refusals.Rejected;
import org.muster.app.operations.ServiceClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Plays the demo's story on the first start, by orders like anybody else's, on a clock that runs
 * through it.
 */
@Component
@Profile("demo")
@ConditionalOnBooleanProperty(name = "muster.demo.load", matchIfMissing = true)
class DemoLoader implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int PROGRESS_EVERY = 250;

    private final CommandGateway commands;
    private final ServiceClock clock;
    private final PolicySets policies;
    private final JdbcClient jdbc;

    DemoLoader(CommandGateway commands, ServiceClock clock, PolicySets policies, JdbcClient jdbc) {
        this.commands = commands;
        this.clock = clock;
        this.policies = policies;
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (jdbc.sql("select exists (select 1 from domain_event)").query(Boolean.class).single())
            return;
        var scenes = new Story(LocalDate.now(LONDON), policies).scenes();
        log.info("Loading demo data: {} orders", scenes.size());
        try {
            play(scenes);
        } finally {
            clock.returnToRealTime();
        }
        log.info("Demo data are loaded");
    }

    private void play(List<Scene> scenes) {
        var played = 0;
        for (var scene : scenes) {
            clock.show(scene.at());
            play(scene);
            if (++played % PROGRESS_EVERY == 0)
                log.info("Loading demo data: {} of {}", played, scenes.size());
        }
    }

    private void play(Scene scene) {
        var actor = new Actor(scene.by(), Set.of(scene.as()), Set.of(), true);
        try {
            commands.sendAndWait(
                    scene.order(),
                    MetaData.with(Request.KEY, Request.by(actor, Id.fresh().toString())));
        } catch (Rejected e) {
            throw new IllegalStateException(
                    "The demo's story is wrong: " + scene.order() + ": " + e.rule(), e);
        }
    }
}
