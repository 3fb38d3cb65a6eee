package org.muster.web.roles.reading.levels;

import java.util.Optional;
import org.muster.web.roles.reading.labels.Topic;
import org.muster.web.roles.reading.text.Range;
import org.muster.web.roles.reading.words.Frameworks;
import org.muster.web.roles.reading.words.Levels.Levelled;

/**
 * A name with its level, before it is known whether it is a competency, a value or a skill.
 *
 * @param heading what the heading above says, if there is one
 * @param name where name and level stand
 * @param whole where all of it stands, with its meaning
 */
record LevelledEntry(Optional<Topic> heading, Levelled levelled, Range name, Range whole) {
    private static final int HIGHEST_COMPETENCY = 3;

    /** What an entry turns out to be. */
    enum Kind {
        COMPETENCY,
        VALUE,
        SKILL
    }

    LevelledEntry with(Range more) {
        return new LevelledEntry(heading, levelled, name, whole.with(more));
    }

    boolean isLevelled() {
        return levelled.level().isPresent() || levelled.accredited() || levelled.ambiguous();
    }

    /** The heading decides, then the names of the frameworks, then the scale. */
    Kind kind() {
        if (heading.equals(Optional.of(Topic.SKILLS))) return Kind.SKILL;
        if (levelled.accredited() || Frameworks.isValue(levelled.name())) return Kind.VALUE;
        if (Frameworks.isCompetency(levelled.name())) return Kind.COMPETENCY;
        if (heading.equals(Optional.of(Topic.VALUES))) return Kind.VALUE;
        return levelled.level().filter(level -> level > HIGHEST_COMPETENCY).isPresent()
                ? Kind.SKILL
                : Kind.COMPETENCY;
    }
}
