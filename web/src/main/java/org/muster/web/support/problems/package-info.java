/**
 * What is said when a request cannot be carried out: problem details for programs, pages for
 * people.
 */
@NullMarked
package org.muster.web.support.problems;

import org.jspecify.annotations.NullMarked;
