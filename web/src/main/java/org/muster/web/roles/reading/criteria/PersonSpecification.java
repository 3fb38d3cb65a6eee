package org.muster.web.roles.reading.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.api.roles.Quotation.Criterion.Kind;
import org.muster.web.roles.reading.draft.Reading;
import org.muster.web.roles.reading.labels.Token;
import org.muster.web.roles.reading.labels.Token.EmptyCell;
import org.muster.web.roles.reading.labels.Token.Heading;
import org.muster.web.roles.reading.labels.Token.Text;
import org.muster.web.roles.reading.labels.Topic;
import org.muster.web.roles.reading.outline.Section;
import org.muster.web.roles.reading.text.Piece;

/**
 * Reads a person specification as a reader does: remembering which attribute and which of essential
 * and desirable was named last, since the same two words return under every attribute.
 */
public final class PersonSpecification {
    private final Reading reading;
    private final CriteriaList criteria;
    private final AttributeLooks looks;
    private List<Token> body = List.of();
    private Owner owner = Owner.NOBODY;
    private boolean contentExpected;

    public PersonSpecification(Reading reading, CriteriaList criteria) {
        this.reading = reading;
        this.criteria = criteria;
        this.looks = new AttributeLooks(reading.source);
    }

    public void read(Section section) {
        body = new ArrayList<>(section.body());
        section.heading()
                .filter(heading -> heading.topic() != Topic.PERSON_SPECIFICATION)
                .ifPresent(heading -> body.addFirst(heading));
        for (var i = 0; i < body.size(); ) {
            var row = Rows.at(reading, body, i, criteria);
            if (row.isPresent()) {
                criteria.close(owner);
                i = row.get();
                owner = Owner.NOBODY;
                continue;
            }
            switch (body.get(i)) {
                case Heading heading -> heading(i, heading);
                case Token.Bare bare -> criteria.hold(bare.piece());
                case Text text -> text(i, text.piece());
                case EmptyCell _ -> contentExpected = false;
            }
            i++;
        }
        criteria.close(owner);
    }

    private void heading(int i, Heading heading) {
        var name = reading.words(heading.piece().range());
        if (!isItem(i, heading)) reading.ledger().label(heading.label());
        switch (heading.topic()) {
            case ESSENTIAL -> kind(Kind.ESSENTIAL, name);
            case DESIRABLE -> kind(Kind.DESIRABLE, name);
            case PERSON_SPECIFICATION -> contentExpected = false;
            default -> {
                if (isItem(i, heading)) criteria.hold(heading.piece());
                else attribute(i, name);
            }
        }
    }

    /** Says whether a word that may name an attribute is itself what an attribute asks for. */
    private boolean isItem(int i, Heading heading) {
        var last = i + 1 >= body.size() || body.get(i + 1) instanceof Heading;
        return i > 0
                && last
                && heading.topic() != Topic.ESSENTIAL
                && heading.topic() != Topic.DESIRABLE
                && heading.topic() != Topic.PERSON_SPECIFICATION
                && heading.label().end() == heading.piece().range().end()
                && !looks.isFollowedByKind(body, i)
                && body.get(i - 1) instanceof Heading;
    }

    private void kind(Kind kind, String name) {
        criteria.close(owner);
        owner = owner.of(kind, Kinds.attributeIn(name));
        contentExpected = true;
    }

    private void attribute(int i, String name) {
        criteria.close(owner);
        owner = owner.under(name.replace("/ ", "/"), looks.isFollowedByKind(body, i));
        contentExpected = false;
    }

    private void text(int i, Piece piece) {
        var caption = owner == Owner.NOBODY && criteria.isEmpty() && looks.isCaption(body, i);
        if (caption
                || !(contentExpected && criteria.isEmpty())
                        && looks.isAttribute(body, i, owner.kind())) {
            reading.ledger().label(piece.range());
            var words = reading.words(piece.range());
            attribute(
                    i,
                    words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words);
            return;
        }
        criteria.hold(piece);
    }

    /** Whose criteria follow. */
    record Owner(Optional<String> attribute, Kind kind, boolean inner) {
        static final Owner NOBODY = new Owner(Optional.empty(), Kind.UNSPLIT, false);

        /** An attribute named inside a kind does not outlive it; one named before it does. */
        Owner of(Kind next, Optional<String> named) {
            if (named.isPresent()) return new Owner(named, next, true);
            return new Owner(inner ? Optional.empty() : attribute, next, false);
        }

        Owner under(String name, boolean kindFollows) {
            var outer = attribute.isPresent() && !inner;
            if (kindFollows || outer || kind == Kind.UNSPLIT) {
                return new Owner(Optional.of(name), Kind.UNSPLIT, false);
            }
            return new Owner(Optional.of(name), kind, true);
        }
    }
}
