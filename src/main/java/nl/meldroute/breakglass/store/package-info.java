/** What was asked and what is read in an emergency, as rows. */
@NullMarked
package nl.meldroute.breakglass.store;

import org.jspecify.annotations.NullMarked;
