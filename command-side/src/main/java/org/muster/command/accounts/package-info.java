/** The record of who signs in. */
@NullMarked
package org.muster.command.accounts;

import org.jspecify.annotations.NullMarked;
