package org.muster.web.roles.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;

/** Reads bytes as UTF-8 and says where they are not; nothing is ever replaced or left out. */
final class Utf8 {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Utf8() {}

    /** The bytes are no text in UTF-8. */
    static final class Malformed extends Exception {
        Malformed(String message) {
            super(message, null, false, false);
        }
    }

    /** The text, without the mark that some programs put before it. */
    static String read(byte[] bytes) throws Malformed {
        var in = ByteBuffer.wrap(bytes);
        if (startsWithMark(bytes)) in.position(BYTE_ORDER_MARK.length);
        var out = CharBuffer.allocate(in.remaining());
        var decoder =
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        if (decoder.decode(in, out, true).isError()) {
            throw new Malformed("is not UTF-8: it breaks off at byte " + in.position());
        }
        var text = out.flip().toString();
        var nul = text.indexOf('\0');
        if (nul >= 0) throw new Malformed("is not text: character " + nul + " is NUL");
        return text;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
    }
}
