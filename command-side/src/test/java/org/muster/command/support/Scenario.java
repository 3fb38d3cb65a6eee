package org.muster.command.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.muster.api.Command;
import org.muster.api.Event;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Rejection;
import org.muster.api.refusals.Unknown;

/**
 * Given past events, when a command is decided, then events and promises, or a refusal. Knows no
 * framework.
 */
public final class Scenario<C extends Command, S, E extends Event> {
    /** The signature of every decider. */
    public interface Decide<C, S, E extends Event> {
        Decision<E> decide(C command, S state, Facts facts);
    }

    private final Decide<C, S, E> decide;
    private final BiFunction<S, E, S> evolve;
    private S state;
    private Supplier<Decision<E>> outcome = Decision::nothing;

    public Scenario(S initial, Decide<C, S, E> decide, BiFunction<S, E, S> evolve) {
        this.state = initial;
        this.decide = decide;
        this.evolve = evolve;
    }

    @SafeVarargs
    public final Scenario<C, S, E> given(E... past) {
        for (var event : past) state = evolve.apply(state, event);
        return this;
    }

    public Scenario<C, S, E> when(C command, Facts facts) {
        outcome = () -> decide.decide(command, state, facts);
        return this;
    }

    @SafeVarargs
    public final void then(E... expected) {
        assertThat(outcome.get().events()).isEqualTo(Arrays.asList(expected));
    }

    public Decision<E> thenDecision() {
        return outcome.get();
    }

    public void thenPromises(Promise... expected) {
        assertThat(outcome.get().promises()).containsExactly(expected);
    }

    public void thenRejected(Rejection rule) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(outcome::get)
                .returns(rule, Rejected::rule);
    }

    public void thenRejectedSaying(Rejection rule, String sentence) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(outcome::get)
                .returns(rule, Rejected::rule)
                .returns(sentence, Rejected::sentence);
    }

    public void thenRejected(Rejection rule, String... missing) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(outcome::get)
                .returns(rule, Rejected::rule)
                .returns(List.of(missing), Rejected::missing);
    }

    /** The record is out of the actor's reach, or is not there. */
    public void thenUnknown() {
        assertThatExceptionOfType(Unknown.class).isThrownBy(outcome::get);
    }
}
