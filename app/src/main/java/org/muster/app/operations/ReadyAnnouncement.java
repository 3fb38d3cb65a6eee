package org.muster.app.operations;

import java.util.stream.Collectors;
import org.muster.web.support.security.passwords.DemoAccounts;
import org.muster.web.support.security.passwords.DemoAccounts.Demo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Says on the standard output that the service is ready, where, and who may sign in. */
@Component
class ReadyAnnouncement {
    private final ApplicationContext context;
    private final boolean rehearsal;
    private boolean made;

    /** A rehearsal ends as soon as it is ready: all that it wanted was to have started. */
    ReadyAnnouncement(
            ApplicationContext context, @Value("${muster.rehearsal:false}") boolean rehearsal) {
        this.context = context;
        this.rehearsal = rehearsal;
    }

    /** Comes after everything that runs at the start, demo data included. */
    @EventListener
    void on(AvailabilityChangeEvent<ReadinessState> change) {
        if (made || change.getState() != ReadinessState.ACCEPTING_TRAFFIC) return;
        made = true;
        var environment = context.getEnvironment();
        var ready =
                "Muster is ready: http://localhost:" + environment.getProperty("local.server.port");
        var isDemo = environment.acceptsProfiles(Profiles.of("demo"));
        System.out.println(isDemo ? ready + System.lineSeparator() + demoAccounts() : ready);
        if (rehearsal) Thread.ofPlatform().start(this::end);
    }

    private static String demoAccounts() {
        return DemoAccounts.all().stream()
                .map(Demo::name)
                .collect(
                        Collectors.joining(
                                ", ",
                                "Sign in with the password " + DemoAccounts.PASSWORD + " as ",
                                "."));
    }

    private void end() {
        System.exit(SpringApplication.exit(context));
    }
}
