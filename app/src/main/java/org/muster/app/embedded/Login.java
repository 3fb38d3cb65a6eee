package org.muster.app.embedded;

/** A name and its password, by which PostgreSQL lets somebody in. */
public record Login(String name, String password) {

    @Override
    public String toString() {
        return name;
    }
}
