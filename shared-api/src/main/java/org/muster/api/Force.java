package org.muster.api;

/**
 * A police force by its name, 1 to 100 characters, such as {@code Essex Police}: the unit of law
 * and of access.
 */
public record Force(String name) {
    public Force {
        name = Text.line(name);
        if (name.length() > 100) {
            throw new IllegalArgumentException("must be the name of a force, 1 to 100 characters");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
