/** Rows of terms, proposals and certificates. */
@NullMarked
package nl.meldroute.retention.store;

import org.jspecify.annotations.NullMarked;
