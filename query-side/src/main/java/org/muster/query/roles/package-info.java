/** Views of role profiles and of the imports they come from. */
@NullMarked
package org.muster.query.roles;

import org.jspecify.annotations.NullMarked;
