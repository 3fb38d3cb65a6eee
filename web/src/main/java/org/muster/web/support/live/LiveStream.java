package org.muster.web.support.live;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.muster.web.support.requests.Headers;
import org.muster.web.support.security.Actors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream of changes that browsers and programs may listen to. */
@RestController
class LiveStream {
    private final LiveUpdates updates;

    LiveStream(LiveUpdates updates) {
        this.updates = updates;
    }

    @GetMapping(path = "/api/v1/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter listen(
            @RequestHeader(name = "Last-Event-ID", required = false) Optional<String> lastHeard,
            HttpServletResponse response) {
        response.setHeader("X-Accel-Buffering", "no");
        return updates.open(Actors.current(), Headers.number("Last-Event-ID", lastHeard));
    }
}
