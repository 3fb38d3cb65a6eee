/** The draw of officers who are vetted anew at random, which anyone can recompute. */
@NullMarked
package org.muster.api.draws;

import org.jspecify.annotations.NullMarked;
