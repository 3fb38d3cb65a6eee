/** Reads the policy sets from their files, and refuses to start on a broken one. */
@NullMarked
package org.muster.app.policies;

import org.jspecify.annotations.NullMarked;
