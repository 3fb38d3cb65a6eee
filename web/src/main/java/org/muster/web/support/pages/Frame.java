package org.muster.web.support.pages;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.api.access.Actor;
import org.muster.api.access.Role;
import org.muster.web.support.requests.WindowParameter;
import org.muster.web.support.security.Actors;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What stands around every page. Templates know it as {@code @frame}. */
@Component("frame")
public class Frame {
    private static final int ON_ONE_LINE = 9;

    private final List<Place> places;
    private final List<Alarm> alarms;
    private final Clock clock;
    private final Times times;
    private final boolean demo;

    Frame(
            List<Place> places,
            List<Alarm> alarms,
            Clock clock,
            Times times,
            Environment environment) {
        this.alarms = alarms;
        this.places =
                places.stream()
                        .sorted(comparing(Place::group).thenComparing(Place::order))
                        .toList();
        this.clock = clock;
        this.times = times;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    public boolean isSignedIn() {
        return actor().isPresent();
    }

    public String getAccount() {
        return actor().map(actor -> actor.account().name()).orElse("");
    }

    public List<RoleWords> getRoles() {
        return actingAs().map(RoleWords::of).toList();
    }

    /** The roles of whoever is signed in. */
    Stream<Role> actingAs() {
        return actor().stream().flatMap(actor -> actor.roles().stream().sorted());
    }

    /** The civil date in London by the service's own clock. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    }

    /** Where whoever is signed in may want to go. */
    public List<Place> getPlaces() {
        return actor().map(this::placesOf).orElse(List.of());
    }

    /** The same by what they are about, where they are too many for one line. */
    public List<Place.Entry> getEntries() {
        var mine = getPlaces();
        if (mine.size() <= ON_ONE_LINE) return mine.stream().map(Place.Entry::of).toList();
        return mine.stream()
                .collect(groupingBy(Place::group, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(group -> Place.Entry.of(group.getKey(), group.getValue()))
                .toList();
    }

    /** What whoever is signed in must know at once. */
    public List<Alarm.Shown> getAlarms() {
        return actor().isEmpty()
                ? List.of()
                : alarms.stream().flatMap(alarm -> alarm.now().stream()).toList();
    }

    public boolean isDemo() {
        return demo;
    }

    /** The service's own clock, which a demo can move. */
    public String getClock() {
        return times.at(clock.instant());
    }

    /** The address of this page's list from there on. */
    public String next(String from) {
        var here = ServletUriComponentsBuilder.fromCurrentRequest();
        var there = here.replaceQueryParam("cursor", WindowParameter.cursor(from)).build();
        return there.getPath() + "?" + there.getQuery();
    }

    /** The address of this page as it was asked for, to be fetched again. */
    public String getHere() {
        var here = ServletUriComponentsBuilder.fromCurrentRequest();
        var there = here.replaceQueryParam("waitFor").build();
        return there.getPath() + (there.getQuery() == null ? "" : "?" + there.getQuery());
    }

    /** What this page was asked for, so that a form on it can ask for the same once more. */
    public Map<String, String> getAsked() {
        var asked = new TreeMap<String, String>();
        ServletUriComponentsBuilder.fromCurrentRequest()
                .build()
                .getQueryParams()
                .forEach((name, values) -> asked.put(name, decoded(values.getFirst())));
        return asked;
    }

    private static String decoded(@Nullable String value) {
        return value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8);
    }

    private List<Place> placesOf(Actor actor) {
        return places.stream()
                .filter(place -> place.roles().stream().anyMatch(actor::holds))
                .toList();
    }

    private static Optional<Actor> actor() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(who -> !(who instanceof AnonymousAuthenticationToken))
                .map(Actors::of);
    }
}
