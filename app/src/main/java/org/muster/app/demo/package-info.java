/** A force's worth of demo data, made by giving orders along a stretch of past time. */
@NullMarked
package org.muster.app.demo;

import org.jspecify.annotations.NullMarked;
