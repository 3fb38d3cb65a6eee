/**
 * Role profiles on their way in: the document, what was read in it, and what a person corrected.
 */
@NullMarked
package org.muster.api.roles.imports;

import org.jspecify.annotations.NullMarked;
