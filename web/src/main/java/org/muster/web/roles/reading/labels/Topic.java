package org.muster.web.roles.reading.labels;

/** What a label or heading says about what follows it. */
public enum Topic {
    TITLE(true),
    /** A title where a few words follow, the purpose where a passage does. */
    ROLE(false),
    /** What kind of document this is; the title where words follow. */
    DOCUMENT(true),
    FORCE(true),
    ROLE_CODE(true),
    GRADE(true),
    STATUS(true),
    LIMITED_DUTIES(true),
    VETTING(false),
    REPORTS_TO(true),
    DIRECT_REPORTS(true),
    REVISION(true),
    SIGN_OFF(true),
    DATE(true),
    PURPOSE(false),
    RESPONSIBILITIES(false),
    SUB_ROLES(false),
    COMPETENCIES(false),
    VALUES(false),
    SKILLS(false),
    PERSON_SPECIFICATION(false),
    ESSENTIAL(false),
    DESIRABLE(false),
    ATTRIBUTE(false),
    EXPERIENCE(false),
    CONDITIONS(false),
    /** A label of one line that is no field of ours. */
    LINE(true),
    /** A section that is no field of ours. */
    BLOCK(false),
    /** A heading over other headings. */
    CONTAINER(false),
    /** What a form says to whoever fills it in. */
    GUIDANCE(false);

    private final boolean line;

    Topic(boolean line) {
        this.line = line;
    }

    /** Says whether one line, or one list, is all that follows. */
    public boolean isLine() {
        return line;
    }

    /** Says whether the heading belongs to a person specification wherever it stands. */
    public boolean isCriteria() {
        return switch (this) {
            case PERSON_SPECIFICATION, ESSENTIAL, DESIRABLE, ATTRIBUTE -> true;
            default -> false;
        };
    }

    /** Says whether names with levels stand under it, so that it may bear a level for all. */
    public boolean hasLevels() {
        return this == COMPETENCIES || this == VALUES || this == SKILLS;
    }

    public boolean isKind() {
        return this == ESSENTIAL || this == DESIRABLE;
    }
}
