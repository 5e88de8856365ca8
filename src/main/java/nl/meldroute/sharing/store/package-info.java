/** What is shared, as rows. */
@NullMarked
package nl.meldroute.sharing.store;

import org.jspecify.annotations.NullMarked;
