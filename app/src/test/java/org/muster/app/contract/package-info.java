/** What holds for every endpoint that the service's own contract names. */
@NullMarked
package org.muster.app.contract;

import org.jspecify.annotations.NullMarked;
