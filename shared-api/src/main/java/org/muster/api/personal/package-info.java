/** What is known of people: wrapped, so that it can be erased, and classified. */
@NullMarked
package org.muster.api.personal;

import org.jspecify.annotations.NullMarked;
