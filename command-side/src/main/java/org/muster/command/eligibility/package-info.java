/** Decisions about eligibility: rule by rule, each with its source and what it rests on. */
@NullMarked
package org.muster.command.eligibility;

import org.jspecify.annotations.NullMarked;
