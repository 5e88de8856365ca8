/** The values that were chosen. */
@NullMarked
package nl.meldroute.parameters.store;

import org.jspecify.annotations.NullMarked;
