package org.muster.query.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.RequiredClearance;
import org.muster.api.roles.RoleProfileEvent.RequiredClearancesRaised;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.roles.RoleProfileView.Version;
import org.muster.api.views.Recorded;

class ProfileStoryTest {
    private static final RoleProfileId PROFILE = new RoleProfileId(new UUID(7, 7));
    private static final Force NORTHSHIRE = new Force("Northshire Police");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final ClearanceLevel DV = new ClearanceLevel("DV");

    @Test
    void knows_nothing_of_what_was_never_published() {
        var story = ProfileStory.of(PROFILE, List.of());
        assertThat(story.force()).isEmpty();
        assertThat(story.versions()).isEmpty();
    }

    @Test
    void keeps_every_version_with_who_published_it_and_when() {
        var story =
                ProfileStory.of(
                        PROFILE, List.of(recorded(0, published(1)), recorded(1, published(2))));
        assertThat(story.versions()).extracting(Version::number).containsExactly(1, 2);
        assertThat(story.version()).isEqualTo(1);
        assertThat(story.force()).contains(NORTHSHIRE);
        assertThat(story.versions().getLast())
                .returns(new Account("planner"), Version::publishedBy)
                .returns(Instant.ofEpochSecond(1), Version::publishedAt);
    }

    @Test
    void tells_why_more_clearances_were_asked_for() {
        var raise = new RequiredClearancesRaised(PROFILE, List.of(DV), MARCH, "New duties.");
        var story =
                ProfileStory.of(
                        PROFILE,
                        List.of(
                                recorded(0, published(1)),
                                recorded(1, raise),
                                recorded(2, published(2))));
        assertThat(story.raises()).singleElement().returns("New duties.", r -> r.reason());
        assertThat(story.version()).isEqualTo(2);
    }

    @Test
    void names_a_profile_by_its_role_code_or_else_its_title() {
        var fields = fields(Optional.of("epn 0307"));
        assertThat(RoleProfileRow.nameKey(fields)).contains("CODE\nEPN 0307");
        assertThat(RoleProfileRow.nameKey(fields(Optional.empty()))).contains("TITLE\nSERGEANT");
    }

    @Test
    void lists_a_version_as_it_was_published() {
        var line = new RoleProfileRow(published(3)).line();
        assertThat(line.version()).isEqualTo(3);
        assertThat(line.title()).isEqualTo("Sergeant");
        assertThat(line.requiredClearances()).singleElement().returns(DV, l -> l.level());
    }

    private static Recorded<Event> recorded(int version, Event event) {
        return new Recorded<>(
                event,
                "event " + version,
                version + 1L,
                version,
                Instant.ofEpochSecond(version),
                new Account("planner"),
                Role.WORKFORCE_PLANNER);
    }

    private static VersionPublished published(int number) {
        return new VersionPublished(
                PROFILE,
                NORTHSHIRE,
                number,
                fields(Optional.of("NP1")),
                Map.of(),
                Optional.empty(),
                MARCH,
                "a policy set");
    }

    private static ProfileFields fields(Optional<String> roleCode) {
        return new ProfileFields(
                Optional.of("Sergeant"),
                Optional.of(NORTHSHIRE),
                roleCode,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(RequiredClearance.named(DV)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
