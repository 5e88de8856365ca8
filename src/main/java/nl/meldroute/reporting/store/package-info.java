/** Rows of drafts and reports. */
@NullMarked
package nl.meldroute.reporting.store;

import org.jspecify.annotations.NullMarked;
