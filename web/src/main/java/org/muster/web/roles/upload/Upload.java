package org.muster.web.roles.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.web.support.problems.BadInput;
import org.muster.web.support.problems.Fault;
import org.muster.web.support.problems.NotRead;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MultipartFile;

/** A document that somebody sent: its text as it came, and the name of its file. */
public record Upload(String text, Optional<String> fileName) {
    private static final String WHAT_IS_READ =
            "Only plain text is read here, in UTF-8: a text/plain body, or a multipart file whose"
                    + " name ends in .txt.";

    private static final int LONGEST_NAME = 200;

    /** The body of a request. */
    public static Upload of(byte[] body, Optional<MediaType> type) {
        if (type.filter(Upload::isPlainText).isEmpty()) throw new NotRead(WHAT_IS_READ);
        return of("", body, Optional.empty());
    }

    /** One file of a form. */
    public static Upload of(MultipartFile file) throws IOException {
        var name = Optional.ofNullable(file.getOriginalFilename()).map(Upload::lastPart);
        if (!isPlainText(name.orElse(""), file.getContentType())) throw new NotRead(WHAT_IS_READ);
        return of("/file", file.getBytes(), name.filter(text -> !text.isEmpty()));
    }

    /** Text typed or pasted into a field of this name. */
    public static Upload pasted(String field, String text) {
        if (isEmpty(text)) throw bad("/" + field, "must not be empty");
        return new Upload(text, Optional.empty());
    }

    private static Upload of(String pointer, byte[] bytes, Optional<String> fileName) {
        try {
            var text = Utf8.read(bytes);
            if (isEmpty(text)) throw bad(pointer, "must not be empty");
            return new Upload(text, fileName);
        } catch (Utf8.Malformed e) {
            throw bad(pointer, e.getMessage());
        }
    }

    /** Says whether there is nothing to be seen. */
    private static boolean isEmpty(String text) {
        return text.codePoints()
                .allMatch(
                        c ->
                                Character.isWhitespace(c)
                                        || Character.isSpaceChar(c)
                                        || Character.isIdentifierIgnorable(c));
    }

    private static boolean isPlainText(MediaType type) {
        var charset = type.getCharset();
        return MediaType.TEXT_PLAIN.includes(type) && (charset == null || charset.equals(UTF_8));
    }

    private static boolean isPlainText(String name, @Nullable String type) {
        return name.isEmpty()
                ? type != null && type.startsWith(MediaType.TEXT_PLAIN_VALUE)
                : name.toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    /** Some browsers send a path; control characters in a name help nobody. */
    private static String lastPart(String name) {
        var bare =
                name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                        .replaceAll("\\p{Cntrl}", "")
                        .strip();
        return bare.substring(Math.max(0, bare.length() - LONGEST_NAME)).strip();
    }

    private static BadInput bad(String pointer, String detail) {
        return new BadInput(List.of(new Fault(pointer, detail)));
    }
}
