package org.muster.api.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.muster.api.personal.Personal;

class RationaleTest {
    @Test
    void names_its_empty_steps_in_the_order_of_the_model() {
        assertThat(rationale("", "a", " ", "b", "").missing())
                .containsExactly("information", "powersAndPolicy", "action");
        assertThat(rationale("a", "b", "c", "d", "e").missing()).isEmpty();
        assertThat(rationale("", "", "", "", "").missing()).isEqualTo(Rationale.STEPS);
    }

    @Test
    void is_stripped_when_it_comes_in() {
        assertThat(rationale(" a ", "b", "c", "d", "e").checked())
                .isEqualTo(rationale("a", "b", "c", "d", "e"));
    }

    @Test
    void holds_no_control_characters() {
        var rationale = rationale("a", "b", "c", "d\u0007", "e");
        assertThatIllegalArgumentException().isThrownBy(rationale::checked);
    }

    @Test
    void stays_whole_after_erasure() {
        var erased = Personal.<String>erased();
        var rationale = new Rationale(erased, erased, erased, erased, erased);
        assertThat(rationale.checked()).isEqualTo(rationale);
        assertThat(rationale.missing()).isEmpty();
    }

    private static Rationale rationale(String i, String t, String p, String o, String a) {
        return new Rationale(
                Personal.of(i), Personal.of(t), Personal.of(p), Personal.of(o), Personal.of(a));
    }
}
