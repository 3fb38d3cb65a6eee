package org.muster.app.demo;

import java.time.Duration;
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
import org.muster.api.views.Histories;
import org.muster.app.demo.Script.Scene;
import org.muster.app.notices.Sweeper;
import org.muster.app.operations.ServiceClock;
import org.muster.query.support.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Plays the demo's story on the first start, by orders like anybody else's, on a clock that runs
 * through it.
 */
@Component
@Profile("demo")
@Order(0) // before anything else is written
@ConditionalOnBooleanProperty(name = "muster.demo.load", matchIfMissing = true)
class DemoLoader implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Of the story's last year, so that not every notice goes out on its last day. */
    private static final Duration BETWEEN_SWEEPS = Duration.ofDays(28);

    private static final int PROGRESS_EVERY = 250;

    private final CommandGateway commands;
    private final ServiceClock clock;
    private final Policies policies;
    private final JdbcClient jdbc;
    private final Progress progress;
    private final Sweeper sweeper;
    private final Histories histories;

    DemoLoader(
            CommandGateway commands,
            ServiceClock clock,
            Policies policies,
            JdbcClient jdbc,
            Progress progress,
            Sweeper sweeper,
            Histories histories) {
        this.commands = commands;
        this.clock = clock;
        this.policies = policies;
        this.jdbc = jdbc;
        this.progress = progress;
        this.sweeper = sweeper;
        this.histories = histories;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        if (isToldAlready()) return;
        var scenes = new Story(LocalDate.now(LONDON), policies, histories).scenes();
        log.info("Loading demo data: {} orders", scenes.size());
        var sweeps = sweeper.isRunning();
        if (sweeps) sweeper.stop(); // so that each notice goes out on a day of the story
        try {
            awaitViews(play(scenes));
            sweeper.sweep();
        } finally {
            clock.returnToRealTime();
            if (sweeps) sweeper.start();
        }
        log.info("Demo data are loaded");
    }

    /** That somebody signed in does not keep the story from being told. */
    private boolean isToldAlready() {
        return jdbc.sql(
                        """
                        select exists
                            (select 1 from domain_event where type <> 'Account')
                        """)
                .query(Boolean.class)
                .single();
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
    private long play(List<Scene> scenes) throws InterruptedException {
        var played = 0;
        var end = 0L;
        var sweepsNext = scenes.getLast().at().minus(Duration.ofDays(365));
        for (var scene : scenes) {
            while (scene.at().isAfter(sweepsNext)) {
                awaitViews(end);
                clock.show(sweepsNext);
                sweeper.sweep();
                sweepsNext = sweepsNext.plus(BETWEEN_SWEEPS);
            }
            clock.show(scene.at());
            end = play(scene).position();
            if (++played % PROGRESS_EVERY == 0)
                log.info("Loading demo data: {} of {}", played, scenes.size());
        }
        return end;
    }

    private Receipt play(Scene scene) {
        var actor = new Actor(scene.by(), Set.of(scene.as()), Set.of(), true);
        var order = scene.order().get();
        try {
            return commands.sendAndWait(
                    order, MetaData.with(Request.KEY, Request.by(actor, Id.fresh().toString())));
        } catch (Rejected e) {
            throw new IllegalStateException(
                    "The demo's story is wrong: " + order + ": " + e.rule(), e);
        }
    }
}
