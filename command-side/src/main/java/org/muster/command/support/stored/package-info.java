/** What decisions lean on that is kept in the database: other streams, claims, first answers. */
@NullMarked
package org.muster.command.support.stored;

import org.jspecify.annotations.NullMarked;
