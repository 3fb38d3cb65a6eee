/** Decisions about imports of role profiles, and about the profiles and their versions. */
@NullMarked
package org.muster.command.roles;

import org.jspecify.annotations.NullMarked;
