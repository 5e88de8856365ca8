/** Runs a municipality's approach to human trafficking, as its policy plan describes it. */
@NullMarked
package nl.meldroute;

import org.jspecify.annotations.NullMarked;
