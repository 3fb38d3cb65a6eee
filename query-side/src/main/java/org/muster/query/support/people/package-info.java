/** Who officers are: the one list of them that every view reads. */
@NullMarked
package org.muster.query.support.people;

import org.jspecify.annotations.NullMarked;
