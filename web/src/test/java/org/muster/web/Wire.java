package org.muster.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are, also such as no honest client sends. */
public record Wire(int port) {
    public static final String RECRUITER =
            "Authorization: Basic cmVjcnVpdGVyOm11c3Rlci1kZW1v\r\n"; // recruiter:muster-demo

    /** Returns all that comes back until the server closes. */
    public String send(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
