package org.muster.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdTest {
    @Test
    void is_a_uuid_of_version_7_that_carries_its_time() {
        var uuid = FreshUuid.at(0x0123_4567_89ABL);

        assertThat(uuid.version()).isEqualTo(7);
        assertThat(uuid.variant()).isEqualTo(2);
        assertThat(uuid.toString()).startsWith("01234567-89ab-7");
    }

    @Test
    void is_never_the_same_twice() {
        assertThat(FreshUuid.at(1)).isNotEqualTo(FreshUuid.at(1));
        assertThat(Id.fresh()).isNotEqualTo(Id.fresh());
    }
}
