/** Rows of accounts. */
@NullMarked
package nl.meldroute.identity.store;

import org.jspecify.annotations.NullMarked;
