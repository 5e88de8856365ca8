/** Rows of signals and of what happened to them. */
@NullMarked
package nl.meldroute.intake.store;

import org.jspecify.annotations.NullMarked;
