package org.muster.web.roles.reading.outline;

import java.util.List;
import java.util.Optional;
import org.muster.web.roles.reading.labels.Token;
import org.muster.web.roles.reading.labels.Token.Heading;
import org.muster.web.roles.reading.labels.Token.Text;
import org.muster.web.roles.reading.labels.Topic;
import org.muster.web.roles.reading.text.Piece;

/**
 * A heading, if there is one, and what stands under it.
 *
 * @param paired whether its heading stood together with others before their texts
 */
public record Section(Topic topic, Optional<Heading> heading, List<Token> body, boolean paired) {
    public Section {
        body = List.copyOf(body);
    }

    /** Returns the section as if its heading had named another topic. */
    public Section as(Topic other) {
        return new Section(other, heading, body, paired);
    }

    /** Returns the text under the heading, piece by piece. */
    public List<Piece> pieces() {
        return body.stream().filter(Text.class::isInstance).map(Token::piece).toList();
    }
}
