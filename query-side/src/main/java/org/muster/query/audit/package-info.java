/** Views for whoever looks back: what happened, in plain English. */
@NullMarked
package org.muster.query.audit;

import org.jspecify.annotations.NullMarked;
