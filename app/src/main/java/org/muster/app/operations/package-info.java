/** What whoever runs the service meets: start, readiness, and one line when it cannot start. */
@NullMarked
package org.muster.app.operations;

import org.jspecify.annotations.NullMarked;
