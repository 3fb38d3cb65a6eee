/**
 * Role profiles: what a post asks for, read from the force's own document and confirmed by a
 * person.
 */
@NullMarked
package org.muster.api.roles;

import org.jspecify.annotations.NullMarked;
