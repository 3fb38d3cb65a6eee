/** What is found out about those who worked on a vetting case, and what follows from it. */
@NullMarked
package org.muster.command.vetting.review;

import org.jspecify.annotations.NullMarked;
