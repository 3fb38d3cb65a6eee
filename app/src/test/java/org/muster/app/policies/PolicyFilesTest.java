package org.muster.app.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.api.Force;
import org.muster.api.access.Role;
import org.muster.api.calendar.BankHolidays;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.policies.PolicySets;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.research.CheckType;
import org.muster.app.operations.CannotStart;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

class PolicyFilesTest {
    private static final ClearanceLevel MV = new ClearanceLevel("MV");
    private static final ClearanceLevel CTC = new ClearanceLevel("CTC");

    /** A whole policy set, as small as it can be with one level of every sort. */
    private static final String SMALL =
            """
            {
              "version": "SMALL.1",
              "effectiveFrom": "2025-05-14",
              "source": "made up",
              "levels": {
                "RV": {
                  "name": "Recruitment vetting", "ladder": "FORCE",
                  "satisfies": [], "underpinnedBy": [], "checks": ["PNC"],
                  "validity": "P10Y", "dueBefore": "P6M", "residencyYears": 3,
                  "delegation": [{"adverse": false, "outcomes": ["GRANTED"],
                                  "roles": ["VETTING_DECISION_MAKER"]}],
                  "note": "made up"
                },
                "MV": {
                  "name": "Management vetting", "ladder": "FORCE",
                  "satisfies": ["RV"], "underpinnedBy": [], "checks": ["PNC", "PND"],
                  "validity": "P7Y", "dueBefore": "P6M", "residencyYears": 5,
                  "delegation": [{"adverse": true, "outcomes": ["REFUSED"],
                                  "roles": ["VETTING_DECISION_MAKER"]}],
                  "note": "made up"
                },
                "CTC": {
                  "name": "Counter-terrorist check", "ladder": "NATIONAL",
                  "satisfies": [], "underpinnedBy": ["RV", "MV"], "baseline": "RV",
                  "checks": [], "validity": "P10Y", "dueBefore": "P6M",
                  "delegation": [],
                  "note": "made up"
                }
              },
              "checks": {"PNC": "Police National Computer", "PND": "Police National Database"},
              "riskFactors": {"DISHONESTY": "Dishonesty"},
              "accreditations": {"ICIDP": "Investigators", "PIP2": "Level 2"},
              "eligibility": {
                "equivalents": {"ICIDP": ["PIP2"]}, "dutiesNeedingFullFitness": ["D"],
                "probationMustBeOver": true, "note": "made up"
              },
              "cases": {
                "clarifications": {"ADDRESS_HISTORY": "Addresses"},
                "relations": {"PARTNER": "Partner"},
                "reapply": {"after": "P1Y", "onMaterialChange": true}, "emergencyMinutes": 60,
                "note": "made up"
              },
              "aftercare": {
                "representation": "P14D", "betweenReviews": "P6M",
                "leaving": "made up", "note": "made up"
              },
              "appeals": {
                "window": {"days": 7, "unit": "WORKING_DAYS"},
                "deemedReceipt": {"days": 2, "unit": "CALENDAR_DAYS"},
                "grounds": {"PROCEDURE": "Procedure"}, "lateReasons": {"ILLNESS": "Illness"},
                "harmReasons": {"SOURCE": "A source"}, "heardBy": ["APPEALS_OFFICER"],
                "rationale": ["information", "action"], "aftercare": "P6M", "note": "made up"
              },
              "draws": {"percent": 5, "every": "P1Y", "note": "made up"},
              "notices": {
                "renewal": ["P3M", "P1M"], "annualReview": "P1Y", "reviewedYearly": ["FORCE"],
                "note": "made up"
              },
              "transfers": {
                "acceptedWithin": "P11M", "checklist": {"SICKNESS": "Sickness"},
                "countedFrom": "EARLIER_GRANT", "note": "made up"
              },
              "matters": {
                "kinds": {
                  "ADDRESS": {"name": "Address", "source": "CHANGE_OF_CIRCUMSTANCES",
                              "opensReview": false}
                },
                "note": "made up"
              },
              "posts": {
                "offer": {"days": 12, "unit": "WORKING_DAYS"}, "welfare": "P13M",
                "note": "made up"
              }
            }
            """;

    private static final Resource SCHEMA =
            new ClassPathResource("policies/schema/policy-set.schema.json");
    private static final BankHolidays HOLIDAYS =
            BankHolidayFile.read(new ClassPathResource("calendar/england-and-wales.json"));

    @Test
    void a_file_becomes_a_policy_set() {
        var set = read(SMALL).byVersion("SMALL.1").orElseThrow();
        assertThat(set.effectiveFrom()).isEqualTo(LocalDate.of(2025, 5, 14));
        assertThat(set.force()).isEmpty();
        var mv = set.level(MV).orElseThrow();
        assertThat(mv.validity()).isEqualTo(Period.ofYears(7));
        assertThat(mv.residencyYears()).contains(5);
        assertThat(mv.baseline()).isEmpty();
        assertThat(mv.checks()).containsExactly(new CheckType("PNC"), new CheckType("PND"));
        assertThat(set.mayDecide(Role.VETTING_DECISION_MAKER, MV, true, CaseOutcome.REFUSED))
                .isTrue();
        assertThat(set.mayDecide(Role.VETTING_DECISION_MAKER, MV, false, CaseOutcome.GRANTED))
                .isFalse();
        var ctc = set.level(CTC).orElseThrow();
        assertThat(ctc.baseline()).contains(new ClearanceLevel("RV"));
        assertThat(ctc.residencyYears()).isEmpty();
    }

    @Test
    void a_set_is_named_by_the_hash_of_every_byte_of_its_file() {
        assertThat(hash(SMALL)).matches("[0-9a-f]{64}").isEqualTo(hash(SMALL));
        assertThat(hash(SMALL + "\n")).isNotEqualTo(hash(SMALL));
    }

    @Test
    void a_file_may_be_for_one_force() {
        var own = SMALL.replace("\"SMALL.1\",", "\"ESSEX.1\", \"force\": \"Essex Police\",");
        var sets = read(SMALL, own);
        var day = LocalDate.of(2026, 1, 1);
        assertThat(sets.inForce(new Force("Essex Police"), day).version()).isEqualTo("ESSEX.1");
        assertThat(sets.inForce(new Force("Kent Police"), day).version()).isEqualTo("SMALL.1");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "version": "SMALL.1",        |                                   | version
                    "SMALL.1"                    | "SMALL 1"                         | /version
                    "2025-05-14"                 | "14 May 2025"                     | /effectiveFrom
                    "2025-05-14"                 | "2025-02-30"                      | /effectiveFrom
                    "source": "made up",         | "source": "made up", "extra": 1,  | extra
                    "MV": {                      | "mv": {                           | mv
                    "ladder": "NATIONAL"         | "ladder": "LOCAL"                 | /levels/CTC/ladder
                    "validity": "P7Y"            | "validity": "7 years"             | /levels/MV/validity
                    "validity": "P7Y"            | "validity": "P0D"                 | /levels/MV/validity must be longer than nothing
                    "validity": "P7Y"            | "validity": "P5M"                 | /levels/MV/dueBefore must not be longer
                    "validity": "P7Y"            | "validity": null                  | /levels/MV/validity
                    "residencyYears": 5          | "residencyYears": "five"          | /levels/MV/residencyYears
                    "residencyYears": 5          | "residencyYears": 0               | /levels/MV/residencyYears
                    "days": 7                    | "days": 0                         | /appeals/window/days must be at least 1
                    "days": 7                    | "days": 400                       | /appeals/window/days
                    "WORKING_DAYS"               | "BUSINESS_DAYS"                   | /appeals/window/unit
                    ["APPEALS_OFFICER"]          | ["RECRUITER"]                     | /appeals/heardBy
                    ["APPEALS_OFFICER"]          | []                                | /appeals/heardBy
                    "percent": 5                 | "percent": 0                      | /draws/percent
                    "percent": 5                 | "percent": 101                    | /draws/percent
                    "P11M"                       | "a year"                          | /transfers/acceptedWithin
                    {"SICKNESS": "Sickness"}     | {}                                | /transfers/checklist
                    "EARLIER_GRANT"              | "BIRTH"                           | /transfers/countedFrom
                    "opensReview": false         | "opensReview": true               | /matters/kinds/ADDRESS/opensReview must be false
                    "days": 12                   | "days": 0                          | /posts/offer/days must be at least 1
                    "P13M"                       | "P0D"                              | /posts/welfare must be longer
                    "CHANGE_OF_CIRCUMSTANCES"    | "RUMOUR"                          | /matters/kinds/ADDRESS/source
                    ["information", "action"]    | ["information", "luck"]           | /appeals/rationale names a step
                    "aftercare": "P6M"           | "aftercare": "P0D"                | /appeals/aftercare must be longer
                    "annualReview": "P1Y"        | "annualReview": "P0D"             | /notices/annualReview must be longer
                    ["P3M", "P1M"]               | ["P3M", "often"]                  | /notices/renewal/1
                    "residencyYears": 5          | "residency": 5                    | residency
                    ["PNC", "PND"]               | ["PNC", "DNA"]                    | /levels/MV/checks names DNA, which is defined nowhere
                    ["PNC", "PND"]               | ["PNC", "PNC"]                    | /levels/MV/checks
                    "satisfies": ["RV"]          | "satisfies": ["AV"]               | /levels/MV/satisfies names AV, which is defined nowhere
                    "satisfies": ["RV"]          | "satisfies": ["MV"]               | /levels/MV/satisfies names the level itself
                    "satisfies": ["RV"]          | "satisfies": ["CTC"]              | /levels/MV/satisfies names CTC, which is of the other ladder
                    ["RV", "MV"]                 | ["RV", "XV"]                      | /levels/CTC/underpinnedBy names XV, which is defined nowhere
                    ["RV", "MV"]                 | ["RV", "CTC"]                     | /levels/CTC/underpinnedBy names CTC, which is no level of the force
                    "baseline": "RV"             | "baseline": "NPPV3"               | /levels/CTC/baseline
                    "baseline": "RV",            |                                   | /levels/CTC/baseline
                    "outcomes": ["REFUSED"]      | "outcomes": ["CANCELLED"]         | /levels/MV/delegation/0/outcomes
                    "delegation": []             | "delegation": [{"adverse": true, "outcomes": ["GRANTED"], "roles": ["VETTING_DECISION_MAKER"]}] | /levels/CTC/delegation
                    {"ICIDP": ["PIP2"]}          | {"ICIDP": ["PIP3"]}               | /eligibility/equivalents/ICIDP names PIP3
                    {"ICIDP": ["PIP2"]}          | {"NIE": ["PIP2"]}                 | /eligibility/equivalents/NIE names NIE
                    "DISHONESTY": "Dishonesty"   | "DISHONESTY": "A", "DISHONESTY": "B" | DISHONESTY
                    "levels": {                  | "levels": [                       | line
                    """)
    void a_broken_file_is_refused_naming_file_and_place(
            String whole, String broken, String expected) {
        var text = SMALL.replace(whole, broken == null ? "" : broken);
        assertThat(text).as("the change that breaks the file").isNotEqualTo(SMALL);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> read(text))
                .satisfies(
                        refused ->
                                assertThat(refused.problem())
                                        .startsWith("Policy file small-0.json: ")
                                        .contains(expected)
                                        .doesNotContain("\n"));
    }

    @Test
    void text_after_the_end_is_refused() {
        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> read(SMALL + "{}"));
    }

    @Test
    void what_a_level_stands_for_is_said_whole() {
        var av =
                SMALL.replace(
                        "\"CTC\": {",
                        """
                        "AV": {
                          "name": "Above", "ladder": "FORCE", "satisfies": ["MV"],
                          "underpinnedBy": [], "checks": [], "validity": "P1Y",
                          "dueBefore": "P1M",
                          "delegation": [{"adverse": false, "outcomes": ["GRANTED"],
                                          "roles": ["VETTING_DECISION_MAKER"]}],
                          "note": "made up"
                        },
                        "CTC": {\
                        """);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> read(av))
                .withMessageContaining(
                        "/levels/AV/satisfies names MV but not all that MV stands for");
        assertThatNoException()
                .isThrownBy(() -> read(av.replace("[\"MV\"],\n", "[\"MV\", \"RV\"],\n")));
    }

    @Test
    void two_levels_never_stand_for_one_another() {
        var circle = SMALL.replaceFirst("\"satisfies\": \\[\\]", "\"satisfies\": [\"MV\"]");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> read(circle))
                .withMessageContaining("in turn");
    }

    @Test
    void files_that_do_not_fit_together_are_refused() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> read(SMALL, SMALL))
                .withMessageContaining("two policy sets are called SMALL.1");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new PolicyFiles(SCHEMA, HOLIDAYS, List.of()))
                .withMessageContaining("general");
    }

    private PolicySets read(String... texts) {
        return new PolicyFiles(
                        SCHEMA,
                        HOLIDAYS,
                        Stream.iterate(0, i -> i + 1)
                                .limit(texts.length)
                                .<Resource>map(i -> file("small-" + i + ".json", texts[i]))
                                .toList())
                .sets();
    }

    private String hash(String text) {
        return read(text).byVersion("SMALL.1").orElseThrow().hash();
    }

    private static Resource file(String name, String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
