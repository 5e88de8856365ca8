/** Rows of the audit. */
@NullMarked
package nl.meldroute.audit.store;

import org.jspecify.annotations.NullMarked;
