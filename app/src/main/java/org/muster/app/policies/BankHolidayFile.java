package org.muster.app.policies;

import java.io.IOException;
import org.muster.api.calendar.BankHolidays;
import org.muster.app.operations.CannotStart;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the bank holidays from their file, and refuses to start on a broken one. */
final class BankHolidayFile {
    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .build();

    private BankHolidayFile() {}

    static BankHolidays read(Resource file) {
        try {
            return STRICT.readValue(file.getContentAsByteArray(), BankHolidays.class);
        } catch (IOException e) {
            throw cannotStart(file, "it cannot be read");
        } catch (JacksonException e) {
            throw cannotStart(file, problem(e));
        }
    }

    private static String problem(JacksonException e) {
        return e.getCause() instanceof IllegalArgumentException sense
                ? sense.getMessage()
                : e.getOriginalMessage();
    }

    private static CannotStart cannotStart(Resource file, String problem) {
        return new CannotStart(
                "Bank holidays %s: %s.".formatted(file.getFilename(), problem),
                "Mend the file, or take the one that ships with the service.");
    }
}
