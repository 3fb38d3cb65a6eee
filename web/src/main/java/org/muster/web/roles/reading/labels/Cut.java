package org.muster.web.roles.reading.labels;

import org.muster.web.roles.reading.text.Range;

/** A label within a piece: where it begins, its name, and where it ends, colon and all. */
record Cut(Topic topic, int start, Range name, int end) {}
