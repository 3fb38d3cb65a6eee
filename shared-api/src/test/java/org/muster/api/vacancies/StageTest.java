package org.muster.api.vacancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.muster.api.vacancies.StageKind.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageTest {
    @Test
    void the_usual_stages_are_passable() {
        assertThat(Stage.passable(Stage.USUAL)).isEqualTo(Stage.USUAL);
    }

    @Test
    void a_selection_kind_may_have_several_stages() {
        var stages = usualWith(3, new Stage("Second interview", INTERVIEW));
        assertThat(Stage.passable(stages)).isEqualTo(stages);
    }

    @Test
    void a_later_kind_has_one_stage() {
        refuses(usualWith(4, new Stage("Second offer", OFFER)), "each once");
    }

    @Test
    void every_kind_has_a_stage() {
        refuses(Stage.USUAL.subList(1, 6), "APPLIED, SIFT, INTERVIEW");
    }

    @Test
    void kinds_come_in_their_order() {
        var swapped = new ArrayList<>(Stage.USUAL);
        Collections.swap(swapped, 1, 2);
        refuses(swapped, "in this order");
    }

    @Test
    void names_differ_by_more_than_the_case_of_their_letters() {
        refuses(usualWith(3, new Stage("INTERVIEW", INTERVIEW)), "names that differ");
    }

    @Test
    void there_is_a_limit() {
        var stages = new ArrayList<>(Stage.USUAL);
        while (stages.size() < 20) {
            stages.add(3, new Stage("Interview " + stages.size(), INTERVIEW));
        }
        assertThat(Stage.passable(stages)).hasSize(20);
        stages.add(3, new Stage("One more", INTERVIEW));
        refuses(stages, "at most 20");
    }

    private static List<Stage> usualWith(int at, Stage more) {
        var stages = new ArrayList<>(Stage.USUAL);
        stages.add(at, more);
        return stages;
    }

    private static void refuses(List<Stage> stages, String saying) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stage.passable(stages))
                .withMessageContaining(saying);
    }
}
