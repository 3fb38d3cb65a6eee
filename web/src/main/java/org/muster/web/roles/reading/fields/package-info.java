/** From what stands under a heading to the fields of the profile. */
@NullMarked
package org.muster.web.roles.reading.fields;

import org.jspecify.annotations.NullMarked;
