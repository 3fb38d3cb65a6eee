package org.muster.web.roles.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.ProfileFields.OtherSection;
import org.muster.api.roles.ProfileFields.SignOff;
import org.muster.api.roles.ProfileFields.SubRole;
import org.muster.api.roles.Quotation.PostCondition;

/** The sections on what a post is about. */
final class Duties {
    private Duties() {}

    static Stream<Section> of(ProfileFields fields) {
        return Stream.of(
                Numbered.passages("purpose", "Purpose", fields.purpose()),
                Numbered.passages(
                        "responsibilities", "Main responsibilities", fields.responsibilities()),
                subRoles(fields.subRoles()),
                postConditions(fields.postConditions()),
                otherSections(fields.otherSections()),
                signOffs(fields.signOffs()));
    }

    private static Section subRoles(List<SubRole> subRoles) {
        var numbered = new Numbered("subRoles");
        for (var each : subRoles) {
            var tasks = Numbered.passages(numbered.next(), each.tasks());
            numbered.add(each.name(), "", "", Optional.of(each.span()), tasks);
        }
        return numbered.under("Sub-roles");
    }

    private static Section postConditions(List<PostCondition> conditions) {
        var numbered = new Numbered("postConditions");
        for (var each : conditions) {
            numbered.add(each.text(), Words.condition(each), each.span());
        }
        return numbered.under("Conditions of the post");
    }

    private static Section otherSections(List<OtherSection> others) {
        var numbered = new Numbered("otherSections");
        for (var each : others) {
            var texts = Numbered.passages(numbered.next(), each.text());
            numbered.add(
                    each.heading().orElse("Without a heading"),
                    texts.isEmpty() ? "nothing under this heading" : "",
                    "",
                    each.heading().map(_ -> each.span()),
                    texts);
        }
        return numbered.under("Other sections");
    }

    private static Section signOffs(List<SignOff> signOffs) {
        var numbered = new Numbered("signOffs");
        for (var each : signOffs) numbered.add(Words.signOff(each), "", each.span());
        return numbered.under("Signed off");
    }
}
