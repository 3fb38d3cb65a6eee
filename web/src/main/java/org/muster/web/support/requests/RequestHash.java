package org.muster.web.support.requests;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A keyed hash of what a request asks: method, path, query and body. Keyed, because a hash of a
 * short body could be guessed back.
 */
public final class RequestHash {
    private final SecretKeySpec key;

    /** A hash under the secret of this installation, the same on each of its nodes. */
    public RequestHash(byte[] secret) {
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** The hash, and the request to read on from: its body has been read once. */
    record Hashed(String hexadecimal, HttpServletRequest request) {}

    Hashed of(HttpServletRequest request) throws IOException, ServletException {
        var mac = mac();
        put(mac, request.getMethod());
        put(mac, request.getRequestURI());
        put(mac, Optional.ofNullable(request.getQueryString()).orElse(""));
        if (isMultipart(request)) {
            for (var part : request.getParts()) put(mac, part);
            return new Hashed(hexadecimal(mac), request);
        }
        var body = request.getInputStream().readAllBytes();
        mac.update(body);
        return new Hashed(hexadecimal(mac), new ReadBody(request, body));
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
    }

    /** Parts and not the raw body: a repeat has another boundary between them. */
    private static void put(Mac mac, Part part) throws IOException {
        put(mac, part.getName());
        put(mac, Optional.ofNullable(part.getSubmittedFileName()).orElse(""));
        put(mac, Long.toString(part.getSize()));
        try (var content = part.getInputStream()) {
            mac.update(content.readAllBytes());
        }
    }

    private static void put(Mac mac, String text) {
        mac.update(text.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
    }

    private static String hexadecimal(Mac mac) {
        return HexFormat.of().formatHex(mac.doFinal());
    }

    private Mac mac() {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
