/** As whom the database is made and served, so that the service cannot change what happened. */
@NullMarked
package org.muster.app.database;

import org.jspecify.annotations.NullMarked;
