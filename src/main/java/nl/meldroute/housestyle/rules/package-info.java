/** Contrast, and which colours go with a house colour. */
@NullMarked
package nl.meldroute.housestyle.rules;

import org.jspecify.annotations.NullMarked;
