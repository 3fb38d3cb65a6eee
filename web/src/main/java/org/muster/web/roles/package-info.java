/** Role profiles over HTTP: importing a document, reviewing what was read, and the profiles. */
@NullMarked
package org.muster.web.roles;

import org.jspecify.annotations.NullMarked;
