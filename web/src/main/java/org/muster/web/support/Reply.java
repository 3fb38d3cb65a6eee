package org.muster.web.support;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.muster.api.Receipt;
import org.muster.api.views.Slice;
import org.muster.web.support.requests.WindowParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How answers of the API are put. */
public final class Reply {
    private Reply() {}

    /**
     * Something new: where it is, and the receipt. Other commands answer with the receipt alone.
     */
    public static ResponseEntity<Receipt> created(String parent, Receipt receipt) {
        return ResponseEntity.created(URI.create(parent + "/" + receipt.id())).body(receipt);
    }

    /** One record, tagged with the version that {@code If-Match} may insist on. */
    public static <V> ResponseEntity<V> tagged(V view, long version) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(view);
    }

    /** Part of a list, with the address of the next part. */
    public static <V> ResponseEntity<List<V>> listed(Slice<V> slice) {
        return part(slice.items(), slice.next());
    }

    /** What holds part of a list beside something else, with the address of the next part. */
    public static <V> ResponseEntity<V> part(V body, Optional<String> next) {
        var reply = ResponseEntity.ok();
        next.ifPresent(from -> reply.header(HttpHeaders.LINK, next(from)));
        return reply.body(body);
    }

    private static String next(String from) {
        var here = ServletUriComponentsBuilder.fromCurrentRequest();
        var there = here.replaceQueryParam("cursor", WindowParameter.cursor(from)).build();
        return "<" + there.getPath() + "?" + there.getQuery() + ">; rel=\"next\"";
    }
}
