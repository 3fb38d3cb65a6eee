package org.muster.app.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.muster.api.Id;
import org.muster.api.Request;
import org.muster.api.access.Actor;
import org.muster.api.accounts.AccountCommand.NoteSignIn;
import org.muster.web.support.security.Actors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Has each sign-in noted that may tell something new: who came, as what and for which forces. A
 * program signs in with every call, so what was noted within the hour is not noted again.
 */
@Component
class SignIns {
    private static final Logger LOG = LoggerFactory.getLogger(SignIns.class);

    /** Who signed in, with what they may do by the names that the framework has for it. */
    private record Caller(String name, List<String> authorities) {
        static Caller of(Authentication who) {
            var authorities = who.getAuthorities().stream();
            return new Caller(
                    who.getName(), authorities.map(a -> String.valueOf(a.getAuthority())).toList());
        }
    }

    private final CommandGateway commands;
    private final Cache<Caller, Boolean> noted =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofHours(1)).build();

    SignIns(CommandGateway commands) {
        this.commands = commands;
    }

    /** Nobody is kept out because it could not be noted; the next call tries again. */
    @EventListener
    void on(AuthenticationSuccessEvent event) {
        var caller = Caller.of(event.getAuthentication());
        if (noted.getIfPresent(caller) != null) return;
        try {
            note(Actors.of(event.getAuthentication()));
            noted.put(caller, true);
        } catch (RuntimeException e) {
            LOG.warn("A sign-in of {} could not be noted", caller.name(), e);
        }
    }

    void note(Actor actor) {
        commands.sendAndWait(
                new NoteSignIn(actor),
                MetaData.with(Request.KEY, Request.by(Actor.SERVICE, Id.fresh().toString())));
    }
}
