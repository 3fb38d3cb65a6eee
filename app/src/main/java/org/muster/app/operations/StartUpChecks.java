package org.muster.app.operations;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Refuses at once, before anything is started or created, what could not end well. */
final class StartUpChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        requireFreePort(event.getEnvironment());
        PrivateFolder.at(Path.of(event.getEnvironment().getRequiredProperty("muster.data")));
    }

    /** A socket that binds where the web server will, and is closed again. */
    private static void requireFreePort(Environment environment) {
        var port = environment.getProperty("server.port", Integer.class, 8080);
        if (port <= 0) return; // any free one
        var address = environment.getProperty("server.address", "0.0.0.0");
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address, port));
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart(
                    "Port " + port + " cannot be used (" + e.getMessage() + ").",
                    "Stop what is using it, or choose another with --port.");
        }
    }
}
