package org.muster.api.vacancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.api.access.Account;
import org.muster.api.refusals.BadField;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.vacancies.VacancyCommand.CreateVacancy;

class CreateVacancyTest {
    private static final Set<Account> NOBODY_NAMED = Set.of();

    @Test
    void has_the_usual_stages_where_none_are_given() {
        assertThat(create(2, List.of(), Optional.empty(), NOBODY_NAMED).stages())
                .isEqualTo(Stage.USUAL);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1001, Integer.MIN_VALUE})
    void fills_1_to_1000_posts(int posts) {
        refuses("posts", () -> create(posts, List.of(), Optional.empty(), NOBODY_NAMED));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.99, 5.01, Double.NaN, Double.POSITIVE_INFINITY})
    void has_a_pass_mark_on_the_scale(double mark) {
        refuses("passMark", () -> create(2, List.of(), Optional.of(mark), NOBODY_NAMED));
    }

    @Test
    void has_stages_that_can_be_passed() {
        var alone = List.of(new Stage("Applied", StageKind.APPLIED));
        refuses("stages", () -> create(2, alone, Optional.empty(), NOBODY_NAMED));
    }

    @Test
    void has_a_panel_that_can_reach_the_pass_mark() {
        var one = Set.of(new Account("panel1"));
        refuses("panel", () -> create(2, List.of(), Optional.of(3.0), one));
        assertThat(create(2, List.of(), Optional.empty(), one).panel()).isEqualTo(one);
    }

    @Test
    void says_where() {
        refuses(
                "location",
                () ->
                        new CreateVacancy(
                                new VacancyId(new UUID(0, 1)),
                                new RoleProfileId(new UUID(0, 2)),
                                Optional.empty(),
                                2,
                                Instant.MAX,
                                "  ",
                                List.of(),
                                Optional.empty(),
                                NOBODY_NAMED));
    }

    private static void refuses(String field, ThrowingCallable creation) {
        assertThatExceptionOfType(BadField.class)
                .isThrownBy(creation)
                .returns(field, BadField::field)
                .withMessageStartingWith(field + " must");
    }

    private static CreateVacancy create(
            int posts, List<Stage> stages, Optional<Double> passMark, Set<Account> panel) {
        return new CreateVacancy(
                new VacancyId(new UUID(0, 1)),
                new RoleProfileId(new UUID(0, 2)),
                Optional.empty(),
                posts,
                Instant.MAX,
                "Chelmsford",
                stages,
                passMark,
                panel);
    }
}
