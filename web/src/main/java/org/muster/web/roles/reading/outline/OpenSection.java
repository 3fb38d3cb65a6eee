package org.muster.web.roles.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.web.roles.reading.labels.Token;
import org.muster.web.roles.reading.labels.Token.Heading;
import org.muster.web.roles.reading.labels.Token.Text;
import org.muster.web.roles.reading.labels.Topic;
import org.muster.web.roles.reading.text.Piece;
import org.muster.web.roles.reading.text.Source;
import org.muster.web.roles.reading.words.Jobs;

/** The section that is being read, and what it still expects. */
final class OpenSection {
    private final Topic topic;
    private final Optional<Heading> heading;
    private final List<Token> body = new ArrayList<>();
    private Optional<Piece> firstText = Optional.empty();
    private boolean attributed;
    private boolean columned;

    OpenSection(Topic topic, Optional<Heading> heading) {
        this.topic = topic;
        this.heading = heading;
    }

    static OpenSection without(Topic topic) {
        return new OpenSection(topic, Optional.empty());
    }

    Topic topic() {
        return topic;
    }

    Optional<Heading> heading() {
        return heading;
    }

    boolean isEmpty() {
        return body.isEmpty();
    }

    void add(Token token) {
        body.add(token);
        if (token instanceof Text && firstText.isEmpty()) firstText = Optional.of(token.piece());
        attributed |= token instanceof Heading h && h.topic() == Topic.ATTRIBUTE;
        columned |= token.piece().column() > 0;
    }

    Section section() {
        return new Section(topic, heading, body, false);
    }

    boolean isSpecification() {
        return topic.isCriteria();
    }

    /** Says whether a list of duties or criteria has begun. */
    boolean isList() {
        return (topic == Topic.RESPONSIBILITIES || topic.isCriteria()) && !isEmpty();
    }

    /** Says whether the document itself calls this the person specification. */
    boolean isNamed() {
        return topic == Topic.PERSON_SPECIFICATION;
    }

    boolean hasContent() {
        return firstText.isPresent();
    }

    /** Says whether what stands here so far stands under attributes, or nothing does yet. */
    boolean ownsAttributes() {
        if (isNamed() || topic == Topic.ATTRIBUTE) return true;
        return body.isEmpty() || attributed;
    }

    boolean hasColumns() {
        return columned;
    }

    /**
     * Says whether what looks like the heading of a section is the value that a label waits for.
     */
    boolean isValueExpected(Heading found) {
        return heading.isPresent()
                && body.isEmpty()
                && topic.isLine()
                && found.topic() == Topic.BLOCK
                && !found.hasColon()
                && !found.piece().gap()
                && found.piece().line() == heading.get().piece().line() + 1
                && !found.piece().cell();
    }

    /** Says whether a label of one line has its value already. */
    boolean isOverBefore(Text next, Source source) {
        if (heading.isEmpty() || firstText.isEmpty()) return false;
        var inline = firstText.get().line() == heading.get().piece().line();
        if (!topic.isLine() && !(inline && isOneLine(firstText.get(), source))) return false;
        var last = body.getLast().piece();
        var piece = next.piece();
        if (piece.line() == last.line()) return false;
        if (piece.gap() || piece.cell())
            return !(firstText.get().mark().isItem() && piece.mark().isItem());
        return !continues(last, piece, source, inline);
    }

    /** A level of vetting, or a role by its title, beside its label is all there is. */
    private boolean isOneLine(Piece value, Source source) {
        if (topic == Topic.VETTING) return true;
        return topic == Topic.ROLE && Jobs.isTitle(source.words(value.range()));
    }

    private boolean continues(Piece last, Piece piece, Source source, boolean inline) {
        if (piece.mark().isItem()) return last.mark().isItem() || takesLists();
        return Character.isLowerCase(source.at(piece.range().start())) || !inline && takesLists();
    }

    private boolean takesLists() {
        return topic == Topic.REPORTS_TO || topic == Topic.DIRECT_REPORTS || topic == Topic.LINE;
    }
}
