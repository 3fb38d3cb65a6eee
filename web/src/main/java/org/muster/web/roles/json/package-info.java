/** What clients of the API send and get of role profiles. */
@NullMarked
package org.muster.web.roles.json;

import org.jspecify.annotations.NullMarked;
