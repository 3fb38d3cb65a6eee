/** Decisions about the random draw of officers who are vetted anew. */
@NullMarked
package org.muster.command.draws;

import org.jspecify.annotations.NullMarked;
