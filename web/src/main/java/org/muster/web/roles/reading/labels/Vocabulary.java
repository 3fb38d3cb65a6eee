package org.muster.web.roles.reading.labels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that stand for each topic, and how far they may be varied. */
final class Vocabulary {
    private static final Map<String, Topic> TOPICS = read();
    private static final List<String> GUIDANCE =
            TOPICS.entrySet().stream()
                    .filter(e -> e.getValue() == Topic.GUIDANCE)
                    .map(Map.Entry::getKey)
                    .toList();
    private static final Pattern OF_THE_ROLE =
            Pattern.compile(
                    " (?:of|for|in) (?:the |this )?(?:role|post|job|position|profile|postholder|post holder)$| (?:required|needed|necessary|requirements?|sought|expected)$");
    private static final Pattern ADJECTIVE =
            Pattern.compile(
                    "^(?:main|key|core|principal|primary|overall|general|minimum|necessary|required|relevant|role|job|post|position|the|your|our|specific|additional|important) ");
    private static final Pattern LEVEL = Pattern.compile(" ?[–-]? ?(?:at )?level \\d$");
    private static final Set<String> FIRST_WORDS =
            TOPICS.keySet().stream().map(key -> key.split("[ /]")[0]).collect(Collectors.toSet());
    private static final Set<Topic> PERSONAL =
            EnumSet.of(Topic.ATTRIBUTE, Topic.EXPERIENCE, Topic.SKILLS);
    private static final int LONGEST = 80;

    private Vocabulary() {}

    /** Returns what the phrase stands for, as printed or varied. */
    static Optional<Topic> meaning(String phrase) {
        if (phrase.isEmpty() || phrase.length() > LONGEST) return Optional.empty();
        var key = Phrases.key(phrase);
        var topic = exact(key);
        return topic.isPresent() || key.indexOf(' ') < 0 ? topic : varied(key);
    }

    /** Returns what the phrase stands for just as it is listed. */
    static Optional<Topic> exactMeaning(String phrase) {
        return phrase.length() > LONGEST ? Optional.empty() : exact(Phrases.key(phrase));
    }

    /** Says whether any phrase begins with the word that the text begins with. */
    static boolean mayBegin(String text) {
        var end = 0;
        while (end < text.length()
                && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) end++;
        return FIRST_WORDS.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
    }

    /** Returns how much of the text, from its beginning, a form says to whoever fills it in. */
    static int guidance(String text) {
        var head = text.substring(0, Math.min(LONGEST, text.length())).toLowerCase(Locale.ROOT);
        return GUIDANCE.stream().filter(head::startsWith).mapToInt(String::length).max().orElse(0);
    }

    /** Returns the topic of a phrase as listed, or of several that say the same together. */
    private static Optional<Topic> exact(String key) {
        var topic = Optional.ofNullable(TOPICS.get(key));
        if (topic.isPresent() || key.indexOf('/') < 0 && !key.contains(" and ")) return topic;
        var topics = EnumSet.noneOf(Topic.class);
        for (var part : key.split("/| and ")) {
            var meaning = Optional.ofNullable(TOPICS.get(part.strip()));
            if (meaning.isEmpty()) return Optional.empty();
            topics.add(meaning.get());
        }
        if (topics.size() > 1 && PERSONAL.containsAll(topics)) return Optional.of(Topic.ATTRIBUTE);
        return topics.size() == 1 ? Optional.of(topics.iterator().next()) : Optional.empty();
    }

    private static Optional<Topic> varied(String key) {
        var shorter = LEVEL.matcher(OF_THE_ROLE.matcher(key).replaceFirst("")).replaceFirst("");
        var found = exact(shorter);
        while (found.isEmpty()) {
            var next = ADJECTIVE.matcher(shorter).replaceFirst("");
            if (next.length() == shorter.length()) return Optional.empty();
            shorter = next;
            found = exact(shorter);
        }
        return found;
    }

    private static Map<String, Topic> read() {
        var topics = new HashMap<String, Topic>();
        try (var stream = Vocabulary.class.getResourceAsStream("labels.txt")) {
            if (stream == null) throw new IllegalStateException("labels.txt is not on the path");
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .forEach(l -> add(topics, l));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(topics);
    }

    private static void add(Map<String, Topic> topics, String line) {
        var colon = line.indexOf(':');
        var topic = Topic.valueOf(line.substring(0, colon));
        for (var phrase : line.substring(colon + 1).split("\\|")) {
            topics.putIfAbsent(phrase.strip(), topic);
        }
    }
}
