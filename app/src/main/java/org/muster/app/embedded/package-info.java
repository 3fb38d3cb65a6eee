/** The PostgreSQL that comes with the service, for whoever has not brought one. */
@NullMarked
package org.muster.app.embedded;

import org.jspecify.annotations.NullMarked;
