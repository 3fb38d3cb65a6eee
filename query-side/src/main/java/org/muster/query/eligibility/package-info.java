/** Views of eligibility: why an application was found eligible or not. */
@NullMarked
package org.muster.query.eligibility;

import org.jspecify.annotations.NullMarked;
