package org.muster.web.support.pages;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** The plain words of a code that needs no others. Templates know it as {@code @codes}. */
@Component("codes")
public class Codes {
    /** Such as {@code Due for renewal}. */
    public String of(Enum<?> code) {
        var words = code.name().replace('_', ' ').toLowerCase(Locale.UK);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
