/** Load on a running service over HTTP, and what it took. */
package org.muster.load;
