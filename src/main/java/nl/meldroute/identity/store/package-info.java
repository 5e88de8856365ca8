/** Rows of accounts and absences. */
@NullMarked
package nl.meldroute.identity.store;

import org.jspecify.annotations.NullMarked;
