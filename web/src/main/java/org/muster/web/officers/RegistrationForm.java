package org.muster.web.officers;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muster.api.Force;
import org.muster.api.Id;
import org.muster.api.access.Account;
import org.muster.api.officers.Accreditation;
import org.muster.api.officers.Officer;
import org.muster.api.officers.OfficerCommand.RegisterOfficer;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.Rank;
import org.muster.web.support.pages.Fields;

/** What was typed to put an officer on record. */
record RegistrationForm(Fields typed) {
    private static final int SKILLS = 4;

    static RegisterOfficer command(Fields typed) {
        return new RegistrationForm(typed).command();
    }

    private RegisterOfficer command() {
        return new RegisterOfficer(
                new OfficerId(Id.fresh()),
                typed.line("name"),
                typed.line("staffNumber"),
                typed.optionalValue("account", Account.class),
                officer());
    }

    private Officer officer() {
        return new Officer(
                force(),
                typed.choice("rank", Rank.class),
                typed.ticked("promotionPool"),
                typed.ticked("eligibleForPromotion"),
                accreditations(),
                skills(),
                typed.ticked("limitedDuties"),
                typed.optionalLine("drives").map("yes"::equals),
                typed.optionalDay("probationEnds"),
                typed.optionalValue("lineManager", Account.class),
                typed.optionalDay("residentInUkSince"));
    }

    /** Read so that what is wrong with the other fields is said too. */
    private Force force() {
        var force = typed.optionalValue("force", Force.class);
        if (force.isEmpty()) typed.refuse("force", "is needed");
        return force.orElseGet(() -> new Force("unreadable"));
    }

    private List<Accreditation> accreditations() {
        return typed.optionalLine("accreditations").stream()
                .flatMap(codes -> Stream.of(codes.split("[,\\s]+")))
                .filter(code -> !code.isEmpty())
                .flatMap(code -> accreditation(code).stream())
                .toList();
    }

    private Optional<Accreditation> accreditation(String code) {
        try {
            return Optional.of(new Accreditation(code));
        } catch (IllegalArgumentException _) {
            typed.refuse("accreditations", "must be codes such as ICIDP, with commas between them");
            return Optional.empty();
        }
    }

    private List<Officer.Skill> skills() {
        return IntStream.rangeClosed(1, SKILLS)
                .mapToObj(this::skill)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Officer.Skill> skill(int at) {
        return typed.optionalLine("skill" + at).map(name -> new Officer.Skill(name, level(at)));
    }

    private int level(int at) {
        var level = typed.number("skillLevel" + at);
        if (level >= 1 && level <= 5) return level;
        typed.refuse("skillLevel" + at, "must be a level from 1 to 5");
        return 1;
    }
}
