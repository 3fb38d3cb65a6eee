package org.muster.web.support.pages;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a code is called on a page. Templates know it as {@code @labels}. */
@Component("labels")
public class Labels {
    /** Such as {@code Due for renewal}. */
    public String of(Enum<?> code) {
        var words = code.name().replace('_', ' ').toLowerCase(Locale.UK);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
