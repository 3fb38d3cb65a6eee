package org.muster.api.broken;

import jakarta.servlet.ServletRequest;

/** A word of the language that knows HTTP. */
record Words(ServletRequest request) {}
