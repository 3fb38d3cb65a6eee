/** Access to a case in an emergency: asked for by administrators, looked at by auditors. */
@NullMarked
package org.muster.web.vetting.emergency;

import org.jspecify.annotations.NullMarked;
