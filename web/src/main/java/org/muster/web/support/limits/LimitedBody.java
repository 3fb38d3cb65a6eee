package org.muster.web.support.limits;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.muster.web.support.problems.TooLarge;

/** A request whose body fails as soon as more of it is read than is allowed. */
final class LimitedBody extends HttpServletRequestWrapper {
    private final long most;

    LimitedBody(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Stream(super.getInputStream());
    }

    @Override
    public BufferedReader getReader() throws IOException {
        var encoding = Optional.ofNullable(getCharacterEncoding());
        var charset = encoding.map(Charset::forName).orElse(StandardCharsets.UTF_8);
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    private final class Stream extends ServletInputStream {
        private final ServletInputStream body;
        private long read;

        Stream(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            var next = body.read();
            if (next >= 0) count(1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var count = body.read(into, from, length);
            if (count > 0) count(count);
            return count;
        }

        private void count(int more) throws TooLarge {
            read += more;
            if (read > most) throw new TooLarge(most);
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
