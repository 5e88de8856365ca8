/** Last days of accounts, and nominations. */
@NullMarked
package nl.meldroute.administration.store;

import org.jspecify.annotations.NullMarked;
