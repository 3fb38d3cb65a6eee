package org.muster.query.support;

import java.util.Optional;
import java.util.UUID;
import org.muster.api.refusals.BadField;
import org.muster.api.views.Window;

/** Where in a list its next part begins: after a row with this key and id. */
public record Place(String key, UUID id) {
    public static final UUID LOWEST = new UUID(0, 0);
    public static final UUID HIGHEST = new UUID(-1, -1);

    public static Optional<Place> of(Window window) {
        return window.from().map(from -> BadField.checked("cursor", from, Place::read));
    }

    private static Place read(String from) {
        var end = from.lastIndexOf('\n');
        var id = from.substring(end + 1);
        if (end < 0 || from.indexOf('\0') >= 0 || !id.matches("[0-9a-f-]{36}")) throw unknown();
        return new Place(from.substring(0, end), UUID.fromString(id));
    }

    public static IllegalArgumentException unknown() {
        return new IllegalArgumentException("is not a cursor that was given here");
    }
}
