package org.muster.app.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.application.name=main-job") // a database of its own
class MainJobTest extends MainJob {
    @Override
    String managementVetted() throws IOException {
        return text("marine-unit-sergeant.txt");
    }

    @Override
    String counterTerroristChecked() throws IOException {
        return text("economic-crime-sergeant.txt");
    }

    @Override
    String subRole() {
        return "Fraud Triage Sergeant";
    }

    private static String text(String file) throws IOException {
        return new ClassPathResource("profiles/" + file).getContentAsString(StandardCharsets.UTF_8);
    }
}
