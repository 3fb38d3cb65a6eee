/** Views of applications: one application as it stands or stood. */
@NullMarked
package org.muster.query.applications;

import org.jspecify.annotations.NullMarked;
