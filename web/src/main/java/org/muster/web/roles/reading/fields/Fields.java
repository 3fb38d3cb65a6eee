package org.muster.web.roles.reading.fields;

import java.util.List;
import java.util.regex.Pattern;
import org.muster.api.roles.imports.Proposal;
import org.muster.web.roles.reading.criteria.CriteriaList;
import org.muster.web.roles.reading.criteria.PersonSpecification;
import org.muster.web.roles.reading.draft.Reading;
import org.muster.web.roles.reading.draft.Said;
import org.muster.web.roles.reading.labels.Topic;
import org.muster.web.roles.reading.levels.LevelledEntries;
import org.muster.web.roles.reading.levels.LevelledNames;
import org.muster.web.roles.reading.outline.Looks;
import org.muster.web.roles.reading.outline.Section;
import org.muster.web.roles.reading.text.Piece;
import org.muster.web.roles.reading.text.Source;
import org.muster.web.roles.reading.words.Jobs;

/** Gives each section to the reader of its topic, and then looks at the document as a whole. */
public final class Fields {
    private static final int FEW_WORDS = 12;
    private static final int SHORTEST = 12;
    private static final int SOME = 4;
    private static final Pattern DATED = Pattern.compile("(?i)\\bdates?\\b|\\bclos(?:es|ing)\\b");

    private final Reading reading;
    private final Facts facts;
    private final SignOffs signOffs;
    private final Passages passages;
    private final Vetting vetting;
    private final LevelledEntries levelled;
    private final CriteriaList criteria;

    private Fields(Source source, List<Piece> pieces) {
        this.reading = new Reading(source, pieces);
        this.facts = new Facts(reading);
        this.signOffs = new SignOffs(reading);
        this.passages = new Passages(reading);
        this.vetting = new Vetting(reading);
        this.levelled = new LevelledEntries(reading);
        this.criteria = new CriteriaList(reading);
    }

    public static Proposal of(Source source, List<Piece> pieces, List<Section> sections) {
        var fields = new Fields(source, pieces);
        sections.forEach(fields::read);
        return fields.finish(sections);
    }

    private void read(Section section) {
        reading.label(section);
        if (!isSignature(section)) signOffs.end();
        if (isEmpty(section)) reading.empty(section);
        else if (!vetting.yes(section)) readFull(section);
    }

    private static boolean isSignature(Section section) {
        return section.topic() == Topic.SIGN_OFF || section.topic() == Topic.DATE;
    }

    private static boolean isEmpty(Section section) {
        if (section.heading().isEmpty() || !section.pieces().isEmpty()) return false;
        return switch (section.topic()) {
            case SIGN_OFF, DATE, CONTAINER, DOCUMENT, GUIDANCE -> false;
            case PERSON_SPECIFICATION -> section.body().isEmpty();
            default -> true;
        };
    }

    private void readFull(Section section) {
        switch (section.topic()) {
            case TITLE, FORCE, ROLE_CODE, GRADE, STATUS, LIMITED_DUTIES -> facts.read(section);
            case REPORTS_TO, DIRECT_REPORTS, REVISION -> facts.read(section);
            case ROLE -> role(section);
            case DOCUMENT -> document(section);
            case VETTING -> vetting.section(section);
            case SIGN_OFF -> signOffs.signature(section);
            case DATE -> date(section);
            case PURPOSE -> passages.purpose(section);
            case RESPONSIBILITIES -> passages.responsibilities(section);
            case SUB_ROLES -> passages.subRoles(section);
            case COMPETENCIES, VALUES, SKILLS ->
                    new LevelledNames(reading, section).readInto(levelled);
            case PERSON_SPECIFICATION, ESSENTIAL, DESIRABLE -> specification(section);
            case ATTRIBUTE -> attribute(section);
            case EXPERIENCE -> passages.experience(section);
            case CONDITIONS -> passages.conditions(section);
            case LINE -> line(section);
            case BLOCK, CONTAINER, GUIDANCE -> passages.other(section);
        }
    }

    /** "Role" heads a title where a few words follow, and the purpose where a passage does. */
    private void role(Section section) {
        var first = reading.words(section.pieces().getFirst().range());
        var few = first.split(" ").length <= FEW_WORDS && !first.endsWith(".");
        var alone = section.pieces().size() == 1;
        if (few && alone && reading.draft.title.isEmpty()) facts.read(section);
        else passages.purpose(section);
    }

    /** A title may stand under the words "role profile"; other text is only below them. */
    private void document(Section section) {
        if (section.pieces().isEmpty()) return;
        var value = reading.words(section.pieces().getFirst().range());
        if (Jobs.isTitle(value) && reading.draft.title.isEmpty()) facts.read(section);
        else reading.unheadedText(reading.items(section.pieces()));
    }

    private void line(Section section) {
        passages.other(section);
        if (DATED.matcher(reading.headingOf(section)).find()) {
            new WholeDocument(reading).warnOfYear(section.pieces().getFirst().range());
        }
    }

    private void date(Section section) {
        if (signOffs.date(section)) return;
        if (section.pieces().isEmpty()) reading.empty(section);
        else facts.read(section);
    }

    private void specification(Section section) {
        new PersonSpecification(reading, criteria).read(section);
    }

    /**
     * Skills, where at least some have levels, are technical skills; otherwise they are criteria.
     */
    private void attribute(Section section) {
        var pieces = section.pieces();
        var levels = pieces.stream().filter(p -> Looks.hasLevel(reading.source, p)).count();
        if (levels > 0 && levels * SOME >= pieces.size()) {
            new LevelledNames(reading, section.as(Topic.SKILLS)).readInto(levelled);
        } else {
            specification(section);
        }
    }

    private Proposal finish(List<Section> sections) {
        signOffs.end();
        reading.closeUnheaded();
        levelled.sortOut();
        criteria.compare();
        reading.said().forEach(this::listen);
        vetting.derive();
        var whole = new WholeDocument(reading);
        whole.gradeAsRequirement();
        whole.warnOfAbsent();
        whole.warnOfArtefacts();
        whole.warnOfPairs(sections);
        return new Proposal(
                reading.draft.fields(),
                reading.draft.spans,
                reading.cautions.all(),
                reading.ledger().leftOut());
    }

    /** Hears what each sentence asks; a word or two ask nothing. */
    private void listen(Said said) {
        said.sentences(reading.source)
                .forEach(
                        sentence -> {
                            vetting.sentence(sentence);
                            new Requirements(reading).sentence(sentence, said.essential());
                        });
    }
}
