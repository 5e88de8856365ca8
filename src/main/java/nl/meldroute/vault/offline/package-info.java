/** What is done on a machine without a network: making, trying and using the recovery set. No Spring, no database. */
@NullMarked
package nl.meldroute.vault.offline;

import org.jspecify.annotations.NullMarked;
