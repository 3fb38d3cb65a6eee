package org.muster.app.operations;

import java.util.Map;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.muster.query.support.Progress;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.stereotype.Component;

/** Shows an administrator how far each view has read, and makes them all anew on demand. */
@Component
@WebEndpoint(id = "views")
class ViewsEndpoint {
    private static final int CONFLICT = 409;

    private final Rebuild rebuild;
    private final Progress progress;

    ViewsEndpoint(Rebuild rebuild, Progress progress) {
        this.rebuild = rebuild;
        this.progress = progress;
    }

    /** The position that each view has seen. */
    @ReadOperation
    public Map<String, Long> seen() {
        return progress.byView();
    }

    @WriteOperation
    public WebEndpointResponse<Map<String, ?>> rebuild() {
        try {
            rebuild.begin();
            return new WebEndpointResponse<>(progress.byView());
        } catch (UnableToClaimTokenException e) {
            var detail = "Another node moves a view. Stop the other nodes, and try again.";
            return new WebEndpointResponse<>(
                    Map.of("title", "Not now", "status", CONFLICT, "detail", detail), CONFLICT);
        }
    }
}
