/** What may become of a signal. */
@NullMarked
package nl.meldroute.intake.rules;

import org.jspecify.annotations.NullMarked;
