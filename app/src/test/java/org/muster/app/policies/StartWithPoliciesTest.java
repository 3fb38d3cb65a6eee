package org.muster.app.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.muster.api.policies.PolicySets;
import org.muster.api.views.Histories;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

@ExtendWith(OutputCaptureExtension.class)
class StartWithPoliciesTest {
    @Test
    void finds_the_sets_that_ship_with_it() {
        try (var service = start("classpath:policies/*.json")) {
            assertThat(service.getBean(PolicySets.class).byVersion("EW-2025.1")).isPresent();
        }
    }

    @Test
    void says_in_one_line_what_is_wrong_with_a_file(@TempDir Path folder, CapturedOutput output)
            throws IOException {
        Files.writeString(folder.resolve("kent.json"), "{\"version\": \"KENT.1\"}");
        assertThatException().isThrownBy(() -> start("file:" + folder + "/*.json"));
        assertThat(output.getErr().lines())
                .filteredOn(line -> line.startsWith("muster: "))
                .singleElement()
                .asString()
                .startsWith("muster: Policy file kent.json: required property")
                .endsWith("Mend the file, or take it away.");
    }

    @Test
    void says_so_where_a_folder_holds_no_file(@TempDir Path folder, CapturedOutput output) {
        assertThatException().isThrownBy(() -> start("file:" + folder + "/*.json"));
        assertThat(output.getErr()).contains("there is no general policy set, for every force");
    }

    private static ConfigurableApplicationContext start(String policies) {
        return new SpringApplicationBuilder(PolicyConfiguration.class, NothingStored.class)
                .web(WebApplicationType.NONE)
                .run("--muster.policies=" + policies, "--spring.main.banner-mode=off");
    }

    /** A store without events. */
    static class NothingStored {
        @Bean
        Histories histories() {
            return _ -> List.of();
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
