package org.muster.app.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
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
import org.springframework.stereotype.Component;

/**
 * Has each sign-in noted that may tell something new: who came, as what and for which forces. A
 * program signs in with every call, so what was noted within the hour is not noted again.
 */
@Component
class SignIns {
    private static final Logger LOG = LoggerFactory.getLogger(SignIns.class);

    private final CommandGateway commands;
    private final Cache<Actor, Boolean> noted =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofHours(1)).build();

    SignIns(CommandGateway commands) {
        this.commands = commands;
    }

    /** Nobody is kept out because it could not be noted; the next call tries again. */
    @EventListener
    void on(AuthenticationSuccessEvent event) {
        var actor = Actors.of(event.getAuthentication());
        if (noted.getIfPresent(actor) != null) return;
        try {
            note(actor);
        } catch (RuntimeException e) {
            LOG.warn("A sign-in of {} could not be noted", actor.account(), e);
        }
    }

    void note(Actor actor) {
        commands.sendAndWait(
                new NoteSignIn(actor),
                MetaData.with(Request.KEY, Request.by(Actor.SERVICE, Id.fresh().toString())));
        noted.put(actor, true);
    }
}
