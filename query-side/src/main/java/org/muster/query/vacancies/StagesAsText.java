package org.muster.query.vacancies;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.api.vacancies.Stage;
import org.muster.api.vacancies.StageKind;

/** Keeps a vacancy's stages as lines of kind and name. */
@Converter
class StagesAsText implements AttributeConverter<List<Stage>, String> {
    @Override
    public String convertToDatabaseColumn(List<Stage> stages) {
        return stages.stream()
                .map(stage -> stage.kind() + " " + stage.name())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<Stage> convertToEntityAttribute(String text) {
        return text.lines().map(StagesAsText::stage).toList();
    }

    private static Stage stage(String line) {
        var parts = line.split(" ", 2);
        return new Stage(parts[1], StageKind.valueOf(parts[0]));
    }
}
