/** How events look when stored: stable names, plain values, personal data sealed. */
@NullMarked
package org.muster.app.eventstore.form;

import org.jspecify.annotations.NullMarked;
