/** Who may do and see what: accounts, roles, permissions and the one function of access. */
@NullMarked
package org.muster.api.access;

import org.jspecify.annotations.NullMarked;
