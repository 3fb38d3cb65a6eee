/** What an officer has under way that must not outlast their service. */
@NullMarked
package org.muster.api.engagements;

import org.jspecify.annotations.NullMarked;
