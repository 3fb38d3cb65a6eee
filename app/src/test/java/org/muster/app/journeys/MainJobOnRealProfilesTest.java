package org.muster.app.journeys;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.test.context.TestPropertySource;

/** The main job on the two real role profiles, where they lie beside the project. */
@TestPropertySource(properties = "spring.application.name=main-job-on-real-profiles")
class MainJobOnRealProfilesTest extends MainJob {
    private static final Path FOLDER =
            Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                    .map(parent -> parent.resolve("shared/profiles"))
                    .filter(Files::isDirectory)
                    .findFirst()
                    .orElse(Path.of("shared/profiles"));

    @BeforeAll
    static void skipWhereThereAreNone() {
        var there = Files.isDirectory(FOLDER);
        if (!there) System.out.println("SKIPPED: no folder shared/profiles beside the project");
        assumeTrue(there, "the real role profiles are not here");
    }

    @Override
    String managementVetted() throws IOException {
        return Files.readString(FOLDER.resolve("000_a6653b05c04a36cb.txt"));
    }

    @Override
    String counterTerroristChecked() throws IOException {
        return Files.readString(FOLDER.resolve("002_561883a2b523ed3d.txt"));
    }

    @Override
    String subRole() {
        return "Domestic Violence Sergeant";
    }
}
