/** Rows of pairs of signals. */
@NullMarked
package nl.meldroute.matching.store;

import org.jspecify.annotations.NullMarked;
