/** The months that were looked at. */
@NullMarked
package nl.meldroute.oversight.store;

import org.jspecify.annotations.NullMarked;
