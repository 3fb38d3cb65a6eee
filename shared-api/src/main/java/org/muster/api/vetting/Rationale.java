package org.muster.api.vetting;

import static org.muster.api.Classified.Category.VETTING;

import org.muster.api.Classified;
import org.muster.api.Personal;

/** The reasons of a decision in the five steps of the National Decision Model. */
public record Rationale(
        @Classified(VETTING) Personal<String> information,
        @Classified(VETTING) Personal<String> threatAndRisk,
        @Classified(VETTING) Personal<String> powersAndPolicy,
        @Classified(VETTING) Personal<String> options,
        @Classified(VETTING) Personal<String> action) {}
