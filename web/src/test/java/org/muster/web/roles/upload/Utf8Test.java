package org.muster.web.roles.upload;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.muster.web.roles.upload.Utf8.Malformed;

class Utf8Test {
    @Test
    void keeps_every_character_as_it_came() throws Malformed {
        var text = "\r\n\tGrade:\u00A0Sergeant 😀\f\uFEFF";
        assertThat(Utf8.read(text.getBytes(UTF_8))).isEqualTo(text);
        assertThat(Utf8.read(new byte[0])).isEmpty();
    }

    @Test
    void keeps_the_byte_order_mark_out_only_at_the_beginning() throws Malformed {
        assertThat(Utf8.read("\uFEFFa\uFEFF".getBytes(UTF_8))).isEqualTo("a\uFEFF");
    }

    @Test
    void counts_bytes_from_the_beginning_of_what_was_sent() {
        refuses(bytes(0xEF, 0xBB, 0xBF, 'a', 0xFF), "byte 4");
        refuses(bytes('a', 0xC3), "byte 1");
        refuses(bytes(0xED, 0xA0, 0x80), "byte 0");
        refuses("Grade".getBytes(UTF_16), "byte 0");
    }

    @Test
    void takes_no_binary_file_for_text() {
        refuses("PK\3\4\0".getBytes(UTF_8), "character 4 is NUL");
    }

    private static void refuses(byte[] bytes, String where) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> Utf8.read(bytes))
                .withMessageContaining(where);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) bytes[i] = (byte) values[i];
        return bytes;
    }
}
