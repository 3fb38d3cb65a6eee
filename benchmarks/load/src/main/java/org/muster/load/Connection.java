package org.muster.load;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * One connection of a caller, kept open from request to request. Leaner than a client library, so
 * that the generator of the load takes little of the processors that the service needs.
 */
final class Connection implements Closeable {
    private static final int BUFFER = 16 * 1024;
    private static final long IDLE = TimeUnit.SECONDS.toNanos(10);

    private final int port;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private long used = System.nanoTime();

    Connection(int port) throws IOException {
        this.port = port;
        open();
    }

    /** What came back. */
    record Reply(int status, Map<String, String> headers, String body) {
        boolean accepted() {
            return status / 100 == 2;
        }
    }

    Reply get(String account, String path) throws IOException {
        return send("GET", account, path, "");
    }

    Reply post(String account, String path, String json) throws IOException {
        return send("POST", account, path, json);
    }

    private Reply send(String method, String account, String path, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        var head =
                method
                        + " "
                        + path
                        + " HTTP/1.1\r\nHost: localhost:"
                        + port
                        + "\r\nAuthorization: Basic "
                        + credentials(account)
                        + "\r\nAccept: application/json"
                        + "\r\nContent-Type: application/json"
                        + "\r\nContent-Length: "
                        + body.length
                        + "\r\n\r\n";
        if (System.nanoTime() - used > IDLE) reopen(); // the service hangs up on the idle
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.write(body);
        out.flush();
        var reply = read();
        used = System.nanoTime();
        if ("close".equalsIgnoreCase(reply.headers().get("connection"))) reopen();
        return reply;
    }

    private Reply read() throws IOException {
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        var headers = new TreeMap<String, String>();
        for (var header = line(); !header.isEmpty(); header = line()) {
            var colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        return new Reply(status, headers, body(headers));
    }

    private String body(Map<String, String> headers) throws IOException {
        if (!headers.containsKey("transfer-encoding")) {
            return text(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        }
        var whole = new StringBuilder();
        for (var size = chunk(); size > 0; size = chunk()) {
            whole.append(text(size));
            line();
        }
        line();
        return whole.toString();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String text(int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new EOFException("The service hung up");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        out = new BufferedOutputStream(socket.getOutputStream(), BUFFER);
    }

    private void reopen() throws IOException {
        close();
        open();
    }

    private static String credentials(String account) {
        var pair = account + ":muster-demo";
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
