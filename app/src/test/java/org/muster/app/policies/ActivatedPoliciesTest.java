package org.muster.app.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.policies.PolicyEvent;
import org.muster.api.policies.PolicyEvent.PolicyActivated;
import org.muster.api.policies.PolicyEvent.PolicyProposed;
import org.muster.api.views.Recorded;
import org.springframework.core.io.ClassPathResource;

class ActivatedPoliciesTest {
    private static final String SHIPPED = "policies/england-and-wales-2026-09-01.json";
    private static final Instant BEFORE_MIDNIGHT = Instant.parse("2026-12-31T23:59:59.900Z");
    private static final Account DECIDER = new Account("decider");

    private final AtomicReference<Instant> now = new AtomicReference<>(BEFORE_MIDNIGHT);
    private final List<Recorded<Event>> stored = new ArrayList<>();

    @Test
    void what_another_node_activated_in_the_last_moment_of_a_day_counts_from_the_first_of_the_next()
            throws IOException {
        var policies = policies();
        var force = new Force("Essex Police");
        assertThat(policies.sets().sets()).hasSize(1);

        happened(
                new PolicyProposed(
                        "NEXT.1",
                        Optional.empty(),
                        LocalDate.of(2027, 1, 1),
                        text().replace("EW-2026.1", "NEXT.1").replace("2026-09-01", "2027-01-01"),
                        "0".repeat(64),
                        "A new year.",
                        DECIDER));
        happened(new PolicyActivated("NEXT.1", DECIDER));
        now.set(BEFORE_MIDNIGHT.plusMillis(100));

        assertThat(policies.sets().inForce(force, LocalDate.of(2027, 1, 1)).version())
                .isEqualTo("NEXT.1");
        assertThat(policies.text("NEXT.1")).isPresent();
        assertThat(policies.shipped().sets()).hasSize(1);
    }

    private ActivatedPolicies policies() {
        var files =
                new PolicyFiles(
                        new ClassPathResource("policies/schema/policy-set.schema.json"),
                        BankHolidayFile.read(
                                new ClassPathResource("calendar/england-and-wales.json")),
                        List.of(new ClassPathResource(SHIPPED)));
        InstantSource time = now::get;
        Clock clock = time.withZone(ZoneOffset.UTC);
        return new ActivatedPolicies(files, _ -> List.copyOf(stored), clock);
    }

    private void happened(PolicyEvent event) {
        var version = stored.size();
        stored.add(
                new Recorded<>(
                        event,
                        "policies#" + version,
                        version,
                        version,
                        BEFORE_MIDNIGHT,
                        DECIDER,
                        Role.VETTING_DECISION_MAKER));
    }

    private static String text() throws IOException {
        return new ClassPathResource(SHIPPED).getContentAsString(StandardCharsets.UTF_8);
    }
}
