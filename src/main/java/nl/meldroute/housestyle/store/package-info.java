/** The house colour that was chosen. */
@NullMarked
package nl.meldroute.housestyle.store;

import org.jspecify.annotations.NullMarked;
