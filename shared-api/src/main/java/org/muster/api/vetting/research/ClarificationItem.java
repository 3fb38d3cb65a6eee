package org.muster.api.vetting.research;

import static org.muster.api.refusals.BadField.checked;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.muster.api.Text;
import org.muster.api.refusals.BadField;

/** One thing that an applicant is asked for: by its code, in words of its own, or both. */
public record ClarificationItem(Optional<MissingItem> code, Optional<String> words) {
    /** The most that one request asks for. */
    static final int MOST = 30;

    /** The items just received, with their words checked. */
    public static List<ClarificationItem> checkedAll(List<ClarificationItem> items) {
        BadField.unless(items.size() <= MOST, "items", "must be at most " + MOST);
        return IntStream.range(0, items.size())
                .mapToObj(i -> items.get(i).in("items/" + i))
                .toList();
    }

    private ClarificationItem in(String field) {
        var text = checked(field + "/words", words, Text::optionalPassage);
        BadField.unless(
                code.isPresent() || text.isPresent(), field, "must have a code, words or both");
        return new ClarificationItem(code, text);
    }
}
