/** What must hold when things go wrong, or happen at once. */
@NullMarked
package org.muster.app.faults;

import org.jspecify.annotations.NullMarked;
