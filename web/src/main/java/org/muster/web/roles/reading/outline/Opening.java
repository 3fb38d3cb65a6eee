package org.muster.web.roles.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.muster.web.roles.reading.labels.Token;
import org.muster.web.roles.reading.labels.Token.Bare;
import org.muster.web.roles.reading.labels.Token.Heading;
import org.muster.web.roles.reading.labels.Token.Text;
import org.muster.web.roles.reading.labels.Topic;
import org.muster.web.roles.reading.text.Piece;
import org.muster.web.roles.reading.text.Range;
import org.muster.web.roles.reading.text.Source;
import org.muster.web.roles.reading.words.Forces;
import org.muster.web.roles.reading.words.Jobs;
import org.muster.web.roles.reading.words.Workforce;

/** Reads the lines above the first section that need no label: title, force, kind of workforce. */
final class Opening {
    private static final int LINES = 15;
    private static final Pattern REFERENCE =
            Pattern.compile("^(?:[^a-z]*\\d[^a-z]*?) [-–] (?=[A-Z])");
    private static final Pattern DOCUMENT_WORDS =
            Pattern.compile(
                    "(?i)[\\s,|:–-]*(?:official\\s+)?(?:(?:police|officer|staff|internal|external|vacancy)\\s+)?(?:role profile|job description|role description|person specification|job profile|post profile|advert(?:isement)?|vacancy)[\\s,|:–-]*(?:appendix [a-z0-9]+)?");

    private final Source source;
    private final List<Token> tokens;

    private Opening(Source source, List<Token> tokens) {
        this.source = source;
        this.tokens = new ArrayList<>(tokens);
    }

    static List<Token> of(Source source, List<Token> tokens) {
        var opening = new Opening(source, tokens);
        opening.read();
        return opening.tokens;
    }

    private void read() {
        var known = tokens.stream().anyMatch(Heading.class::isInstance);
        var titled =
                tokens.stream().anyMatch(t -> t instanceof Heading h && h.topic() == Topic.TITLE);
        var texts = 0;
        for (var i = 0; i < Math.min(LINES, tokens.size()); i++) {
            if (tokens.get(i) instanceof Heading h
                    && !h.topic().isLine()
                    && h.topic() != Topic.CONTAINER) return;
            if (!(tokens.get(i) instanceof Text(Piece piece))) continue;
            if (fact(i, piece)) known = true;
            else if (!titled && texts++ < 2 && isTitle(i, piece) && (known || anyFactAfter(i))) {
                tokens.set(i, new Bare(Topic.TITLE, piece));
                titled = true;
                withoutReference(i, piece);
            }
        }
    }

    private boolean fact(int i, Piece piece) {
        if (piece.range().length() > 120) return false;
        if (!standsAlone(i)) return i == 0 && forceAndDocument(i, piece);
        var words = source.words(piece.range());
        if (DOCUMENT_WORDS.matcher(words).matches()) {
            tokens.set(i, new Heading(Topic.CONTAINER, piece, piece.range()));
        } else if (Forces.isForce(words)) {
            tokens.set(i, new Bare(Topic.FORCE, piece));
        } else if (Workforce.isBareStatus(words)) {
            tokens.set(i, new Bare(Topic.STATUS, piece));
        } else {
            return forceAndDocument(i, piece);
        }
        return true;
    }

    /** Reads lines such as "Kent Police Role Profile". */
    private boolean forceAndDocument(int i, Piece piece) {
        var raw = source.raw().substring(piece.range().start(), piece.range().end());
        var mention = Forces.mention(raw);
        if (mention.isEmpty()) return false;
        var rest = raw.substring(0, mention.get().start()) + raw.substring(mention.get().end());
        if (!DOCUMENT_WORDS.matcher(rest.strip()).matches()) return false;
        var start = piece.range().start();
        var force = new Range(start + mention.get().start(), start + mention.get().end());
        tokens.set(i, new Heading(Topic.CONTAINER, piece, piece.range()));
        tokens.add(i + 1, new Bare(Topic.FORCE, piece.rest(force)));
        return true;
    }

    private boolean isTitle(int i, Piece piece) {
        if (piece.range().length() > 160 || !standsAlone(i) || piece.mark().isItem()) return false;
        var words = REFERENCE.matcher(source.words(piece.range())).replaceFirst("");
        return Jobs.isTitle(words) && !Looks.isSentence(words);
    }

    private boolean standsAlone(int i) {
        var line = tokens.get(i).piece().line();
        return (i == 0
                        || tokens.get(i - 1).piece().line() != line
                        || tokens.get(i - 1) instanceof Bare)
                && (i + 1 == tokens.size() || tokens.get(i + 1).piece().line() != line);
    }

    private boolean anyFactAfter(int i) {
        return tokens.subList(i + 1, Math.min(LINES, tokens.size())).stream()
                .map(t -> source.words(t.piece().range()))
                .anyMatch(words -> Forces.isForce(words) || Workforce.isBareStatus(words));
    }

    /** A reference and pay scales before the title are no part of it. */
    private void withoutReference(int i, Piece piece) {
        var raw = source.raw().substring(piece.range().start(), piece.range().end());
        var reference = REFERENCE.matcher(raw);
        if (!reference.find()) return;
        var start = piece.range().start();
        tokens.set(
                i,
                new Text(piece.start(source.trim(new Range(start, start + reference.end() - 3)))));
        tokens.add(
                i + 1,
                new Bare(
                        Topic.TITLE,
                        piece.rest(new Range(start + reference.end(), piece.range().end()))));
    }
}
