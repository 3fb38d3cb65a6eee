package org.muster.web.roles.reading.fields;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.api.officers.Rank;
import org.muster.api.roles.Requirement;
import org.muster.api.roles.Requirement.AccreditationRequired;
import org.muster.api.roles.Requirement.ProbationCompleted;
import org.muster.api.roles.Requirement.RankBasis;
import org.muster.api.roles.Requirement.RankRequired;
import org.muster.api.roles.Requirement.ResidencyRequired;
import org.muster.api.roles.Requirement.VehicleRequired;
import org.muster.api.roles.Span;
import org.muster.web.roles.reading.draft.Reading;
import org.muster.web.roles.reading.text.Range;
import org.muster.web.roles.reading.words.Accreditations;
import org.muster.web.roles.reading.words.Ranks;

/** Finds the sentences that eligibility can test: only what a sentence says outright. */
final class Requirements {
    private static final int LONGEST = 1000;
    private static final Pattern SUBSTANTIVE =
            Pattern.compile(
                    "(?i)\\bsubstantive (?:(?:in|at|to) )?(?:the )?(?:(?:rank of|police|detective|uniformed?) ?){0,3}((?:chief )?\\w+)\\b");
    private static final Pattern TEMPORARY =
            Pattern.compile("(?i)\\b(?:temporary|acting|or temporary)\\b");
    private static final Pattern IN_RANK =
            Pattern.compile(
                    "(?i)(?:\\b(?:is|be|are|being|hold|holds|held|holding|at|already|currently|serving)\\b.{0,30}\\b(?:of|at|in)? ?(?:the )?rank of|^rank of) (?:police |detective |uniform(?:ed)? )?((?:chief )?\\w+)");
    private static final Pattern POOL =
            Pattern.compile(
                    "(?i)\\b(?:promotion pool|promotional pool|eligible (?:to be promoted|for promotion)|passed (?:the |a )?promotion (?:board|process)|qualified (?:to|for promotion))\\b");
    private static final Pattern VEHICLE =
            Pattern.compile(
                    "(?i)(?:(?<!will )\\bhave (?:regular )?access to (?:a|an|own|their own|your own) (?:suitable )?(?:car|vehicle)\\b"
                            + "|\\b(?:expected|required|need|needs|must) (?:to )?(?:provide|have|own|supply|use|access to)?(?: the use of| access to| regular access to)? ?(?:a|an|own|his or her own|their own|your own) (?:suitable |roadworthy |private |own )?(?:car|vehicle|motor vehicle)\\b"
                            + "|\\b(?:use of (?:a|own|their own|your own)|access to (?:a|an|own|their own|your own)(?: suitable)?) (?:car|vehicle)\\b.{0,40}\\b(?:essential|required|necessary))");
    private static final Pattern RESIDENT =
            Pattern.compile(
                    "(?i)\\b(?:lived|resided|resident|residency|residence)\\b.{0,80}?\\b(\\d{1,2}|one|two|three|four|five|ten) (?:continuous |consecutive |full )?years?"
                            + "|\\b(\\d{1,2}|one|two|three|four|five|ten) (?:continuous |consecutive |full )?years?['’]? .{0,30}?\\b(?:residency|residence|resident)\\b");
    private static final Pattern COUNTRY =
            Pattern.compile("(?i)\\b(?:UK|United Kingdom|Great Britain|Britain)\\b");
    private static final Pattern PROBATION =
            Pattern.compile(
                    "(?i)\\b(?:complet(?:ed?|ion of)|passed|finished|out of|outside(?: of)?|no longer in|beyond)\\b.{0,30}\\bprobation(?:ary)?\\b|\\bnot be (?:a )?(?:probationer|in (?:their|your) probation)");
    private static final Pattern OBLIGED =
            Pattern.compile("(?i)\\b(?:must|required?|essential|mandatory|needs?|have to|only)\\b");
    private static final Pattern HOPED =
            Pattern.compile(
                    "(?i)\\b(?:desirable|advantage(?:ous)?|preferabl[ey]|preferred|working towards|work towards|willing(?:ness)? to|prepared to|aspir\\w+|not (?:be )?(?:required|essential|necessary))\\b");
    private static final List<String> NUMBERS =
            List.of(
                    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten");

    private final Reading reading;
    private final List<Requirement> found;

    Requirements(Reading reading) {
        this.reading = reading;
        this.found = reading.draft.requirements;
    }

    /** Reads a sentence; a criterion that is essential obliges without saying so. */
    void sentence(Range sentence, boolean essential) {
        if (sentence.length() > LONGEST) return;
        var words = reading.words(sentence);
        if (HOPED.matcher(words).find()) return;
        rank(words, sentence, essential);
        if (essential || OBLIGED.matcher(words).find()) {
            Accreditations.in(words)
                    .forEach(
                            a ->
                                    add(
                                            new AccreditationRequired(
                                                    a,
                                                    Accreditations.acceptsEquivalent(words),
                                                    words,
                                                    reading.source.span(sentence))));
        }
        if (VEHICLE.matcher(words).find())
            add(new VehicleRequired(words, reading.source.span(sentence)));
        residency(words, sentence);
        if (PROBATION.matcher(words).find())
            add(new ProbationCompleted(words, reading.source.span(sentence)));
    }

    private void add(Requirement requirement) {
        if (found.stream().noneMatch(r -> isSame(r, requirement))) found.add(requirement);
    }

    private static boolean isSame(Requirement one, Requirement other) {
        return switch (one) {
            case RankRequired r ->
                    other instanceof RankRequired o
                            && r.rank() == o.rank()
                            && r.basis() == o.basis();
            case AccreditationRequired r ->
                    other instanceof AccreditationRequired o
                            && r.accreditation().equals(o.accreditation());
            case VehicleRequired _ -> other instanceof VehicleRequired;
            case ResidencyRequired r ->
                    other instanceof ResidencyRequired o && r.years() == o.years();
            case ProbationCompleted _ -> other instanceof ProbationCompleted;
        };
    }

    private void rank(String words, Range sentence, boolean essential) {
        var substantive = named(SUBSTANTIVE, words);
        var held = named(IN_RANK, words);
        var rank = substantive.or(() -> held);
        if (rank.isEmpty() || !essential && !isAsked(words)) return;
        var basis = basis(words, substantive.isPresent());
        add(new RankRequired(rank.get(), basis, words, reading.source.span(sentence)));
    }

    private static RankBasis basis(String words, boolean substantive) {
        if (POOL.matcher(words).find()) return RankBasis.HELD_OR_IN_POOL;
        return substantive && !TEMPORARY.matcher(words).find()
                ? RankBasis.SUBSTANTIVE
                : RankBasis.HELD;
    }

    private static boolean isAsked(String words) {
        return OBLIGED.matcher(words).find()
                || words.matches(
                        "(?is)(?:a )?substantive\\b.*|.*\\b(?:be|being|are|is|applicants|applications|open to)\\b.*");
    }

    private static Optional<Rank> named(Pattern pattern, String words) {
        var matcher = pattern.matcher(words);
        while (matcher.find()) {
            var rank = Ranks.only(matcher.group(1));
            if (rank.isPresent()) return rank;
        }
        return Optional.empty();
    }

    private void residency(String words, Range sentence) {
        var matcher = RESIDENT.matcher(words);
        if (!COUNTRY.matcher(words).find() || !matcher.find()) return;
        var number = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        var years =
                NUMBERS.contains(number.toLowerCase(Locale.ROOT))
                        ? NUMBERS.indexOf(number.toLowerCase(Locale.ROOT))
                        : Integer.parseInt(number);
        add(new ResidencyRequired(years, words, reading.source.span(sentence)));
    }

    /** The grade asks for a rank where no sentence says more. */
    void grade(String raw, Rank rank, Span span) {
        if (found.stream().anyMatch(RankRequired.class::isInstance)) return;
        found.addFirst(new RankRequired(rank, RankBasis.HELD, raw, span));
    }
}
