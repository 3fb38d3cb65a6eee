/** Labels: the words that stand for each topic, and where they stand in a line. */
@NullMarked
package org.muster.web.roles.reading.labels;

import org.jspecify.annotations.NullMarked;
