/** Rows of wrapped keys. */
@NullMarked
package nl.meldroute.privacy.store;

import org.jspecify.annotations.NullMarked;
