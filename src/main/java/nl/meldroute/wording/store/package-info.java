/** The own texts. */
@NullMarked
package nl.meldroute.wording.store;

import org.jspecify.annotations.NullMarked;
