package org.muster.web.support.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.muster.web.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
@Timeout(30)
class LiveStreamTest {
    private static final AtomicLong POSITION = new AtomicLong(100);

    @LocalServerPort int port;
    @Autowired LiveUpdates updates;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void says_what_changed_and_at_which_position() throws Exception {
        try (var stream = listen("recruiter", "").body()) {
            var lines = stream.iterator();
            next(lines, ":listening");

            var position = change("applications", Optional.of("v1"));

            next(lines, "id:" + position);
            next(lines, "event:changed");
            assertThat(lines.next())
                    .isEqualTo(
                            "data:{\"feature\":\"applications\",\"id\":\"a1\",\"vacancy\":\"v1\"}");
        }
    }

    @Test
    void says_now_and_then_that_it_is_still_there() throws Exception {
        try (var stream = listen("recruiter", "").body()) {
            next(stream.iterator(), ":still here");
        }
    }

    @Test
    void takes_up_where_its_listener_left_off() throws Exception {
        var heard = change("vacancies", Optional.empty());
        var missed = change("vacancies", Optional.empty());

        try (var stream = listen("recruiter", "" + heard).body()) {
            next(stream.iterator(), "id:" + missed);
        }
    }

    @Test
    void says_so_where_it_no_longer_knows_what_its_listener_missed() throws Exception {
        change("vacancies", Optional.empty());
        try (var stream = listen("recruiter", "1").body()) {
            next(stream.iterator(), "event:missed");
        }
    }

    @Test
    void says_nothing_of_vetting_to_those_who_do_not_vet() throws Exception {
        try (var recruiter = listen("recruiter", "").body();
                var researcher = listen("researcher", "").body()) {
            var heardByRecruiter = recruiter.iterator();
            var heardByResearcher = researcher.iterator();
            next(heardByRecruiter, ":listening");
            next(heardByResearcher, ":listening");

            var secret = change("vetting", Optional.empty());
            var open = change("vacancies", Optional.empty());

            assertThat(next(heardByRecruiter, "id:" + open)).doesNotContain("id:" + secret);
            next(heardByResearcher, "id:" + secret);
        }
    }

    @Test
    void refuses_a_position_that_is_none_and_those_who_are_not_signed_in() throws Exception {
        assertThat(listen("recruiter", "x").statusCode()).isEqualTo(400);
        assertThat(listen("nobody", "").statusCode()).isEqualTo(401);
    }

    @Test
    void lets_the_oldest_stream_of_an_account_give_way_to_a_new_one() throws Exception {
        var first = listen("shah", "");
        for (var i = 0; i < 20; i++) next(listen("shah", "").body().iterator(), ":listening");

        assertThat(first.body().toList()).last().isNotEqualTo("event:changed");
    }

    private long change(String feature, Optional<String> vacancy) {
        var position = POSITION.incrementAndGet();
        updates.changed(new Change(position, feature, "a1", vacancy));
        return position;
    }

    /** Reads up to a line, and returns all that was read before it. */
    private static List<String> next(Iterator<String> lines, String wanted) {
        var before = new ArrayList<String>();
        for (var line = lines.next(); !line.equals(wanted); line = lines.next()) before.add(line);
        return before;
    }

    private HttpResponse<Stream<String>> listen(String account, String lastHeard) throws Exception {
        var credentials = Base64.getEncoder().encodeToString((account + ":muster-demo").getBytes());
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/stream"))
                        .header("Authorization", "Basic " + credentials);
        if (!lastHeard.isEmpty()) request.header("Last-Event-ID", lastHeard);
        return client.send(request.build(), BodyHandlers.ofLines());
    }
}
