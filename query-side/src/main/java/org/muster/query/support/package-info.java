/**
 * What every view may lean on: who reads and when, how far views have read, and the streams
 * themselves.
 */
@NullMarked
package org.muster.query.support;

import org.jspecify.annotations.NullMarked;
