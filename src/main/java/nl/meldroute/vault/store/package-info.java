/** Rows of keys and sealed envelopes, in two roles of the database. */
@NullMarked
package nl.meldroute.vault.store;

import org.jspecify.annotations.NullMarked;
