package org.muster.web.roles.source;

import java.util.List;
import org.muster.api.roles.imports.LeftOut;
import org.muster.web.roles.sheet.Place;

/** Words of the source that stand in no field, and why. */
public record Leftover(String text, String reason, String place, boolean ofInterest) {
    static List<Leftover> of(List<LeftOut> leftOut, Source source) {
        return leftOut.stream().map(each -> of(each, source)).toList();
    }

    private static Leftover of(LeftOut leftOut, Source source) {
        var ofInterest =
                switch (leftOut.reason()) {
                    case LABEL, MARK -> false;
                    case ARTEFACT, UNPLACED -> true;
                };
        return new Leftover(
                source.at(leftOut.span()).strip(),
                why(leftOut.reason()),
                Place.name(leftOut.span()),
                ofInterest);
    }

    private static String why(LeftOut.Reason reason) {
        return switch (reason) {
            case LABEL -> "a label or heading: its meaning is the field it names";
            case MARK -> "a bullet, number or rule";
            case ARTEFACT -> "a trace of the word processor, the printer or the form";
            case UNPLACED -> "text that no field could take";
        };
    }
}
