/**
 * Personal data: sealed in events under keys of their own, which are kept apart and can be
 * destroyed.
 */
@NullMarked
package org.muster.app.personaldata;

import org.jspecify.annotations.NullMarked;
