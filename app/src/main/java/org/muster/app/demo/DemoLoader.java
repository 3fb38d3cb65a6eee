package org.muster.app.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.muster.api.Id;
import org.muster.api.Receipt;
import org.muster.api.Request;
import org.muster.api.access.Actor;
import org.muster.api.policies.Policies;
import org.muster.api.refusals.Behind;
import org.muster.api.refusals.Rejected;
import org.muster.app.demo.Script.Scene;
import org.muster.app.operations.ServiceClock;
import org.muster.query.support.Progress;
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
    private final Policies policies;
    private final JdbcClient jdbc;
    private final Progress progress;

    DemoLoader(
            CommandGateway commands,
            ServiceClock clock,
            Policies policies,
            JdbcClient jdbc,
            Progress progress) {
        this.commands = commands;
        this.clock = clock;
        this.policies = policies;
        this.jdbc = jdbc;
        this.progress = progress;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (jdbc.sql("select exists (select 1 from domain_event)").query(Boolean.class).single())
            return;
        var scenes = new Story(LocalDate.now(LONDON), policies).scenes();
        log.info("Loading demo data: {} orders", scenes.size());
        try {
            awaitViews(play(scenes));
        } finally {
            clock.returnToRealTime();
        }
        log.info("Demo data are loaded");
    }

    /** Whoever looks as soon as the service is ready sees the whole story. */
    private void awaitViews(long end) {
        try {
            progress.await(end);
        } catch (Behind e) {
            log.warn("Views will have seen the demo data in a moment: {}", e.getMessage());
        }
    }

    /** Returns the position of its end. */
    private long play(List<Scene> scenes) {
        var played = 0;
        var end = 0L;
        for (var scene : scenes) {
            clock.show(scene.at());
            end = play(scene).position();
            if (++played % PROGRESS_EVERY == 0)
                log.info("Loading demo data: {} of {}", played, scenes.size());
        }
        return end;
    }

    private Receipt play(Scene scene) {
        var actor = new Actor(scene.by(), Set.of(scene.as()), Set.of(), true);
        try {
            return commands.sendAndWait(
                    scene.order(),
                    MetaData.with(Request.KEY, Request.by(actor, Id.fresh().toString())));
        } catch (Rejected e) {
            throw new IllegalStateException(
                    "The demo's story is wrong: " + scene.order() + ": " + e.rule(), e);
        }
    }
}
