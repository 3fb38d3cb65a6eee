package org.muster.app.operations;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Refuses at once, before anything is started or created, what could not end well. */
final class StartUpChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var address = Optional.ofNullable(environment.getProperty("server.address"));
        if (environment.acceptsProfiles(Profiles.of("demo"))) requireLoopback(address);
        requireFree(port(environment), address);
    }

    /** Everybody knows the demo accounts' password, so only this machine may reach them. */
    private static void requireLoopback(Optional<String> address) {
        if (address.isPresent() && resolve(address.get()).isLoopbackAddress()) return;
        throw new CannotStart(
                "The demo profile listens on this machine's loopback alone, not on "
                        + address.orElse("every address")
                        + ".",
                "Leave server.address as it is, or run without the demo profile.");
    }

    private static int port(Environment environment) {
        return environment.getProperty("server.port", Integer.class, 8080);
    }

    /** A socket that binds where the web server will, and is closed again. */
    private static void requireFree(int port, Optional<String> address) {
        if (port <= 0) return; // any free one
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(
                    address.map(name -> new InetSocketAddress(resolve(name), port))
                            .orElseGet(() -> new InetSocketAddress(port)));
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + port + " cannot be used (" + e.getMessage() + ").",
                    "Stop what is using it, or choose another with --port.");
        }
    }

    private static InetAddress resolve(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new CannotStart(
                    "The address " + address + " is not known.", "Correct server.address.");
        }
    }
}
