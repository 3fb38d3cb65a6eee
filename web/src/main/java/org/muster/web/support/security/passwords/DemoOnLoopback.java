package org.muster.web.support.security.passwords;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses to start the demo, whose passwords are public, where others could reach it. */
@Component
@Profile("demo")
final class DemoOnLoopback {
    DemoOnLoopback(Environment environment) throws UnknownHostException {
        var address = environment.getProperty("server.address", "");
        if (address.isEmpty() || !InetAddress.getByName(address).isLoopbackAddress()) {
            throw new Reachable(address.isEmpty() ? "every address" : address);
        }
    }

    /** The demo would listen on an address that others can reach. */
    static final class Reachable extends IllegalStateException {
        Reachable(String address) {
            super("The profile demo would listen on " + address + ", not on loopback.");
        }
    }

    /** Explains that in one line. */
    static final class Analyzer extends AbstractFailureAnalyzer<Reachable> {
        @Override
        protected FailureAnalysis analyze(Throwable root, Reachable cause) {
            return new FailureAnalysis(
                    cause.getMessage() + " Its passwords are public.",
                    "Set server.address=127.0.0.1, or leave out the profile demo and set an"
                            + " identity provider.",
                    cause);
        }
    }
}
