/** The inbox, and what is written down at a signal. */
@NullMarked
package nl.meldroute.intake.web;

import org.jspecify.annotations.NullMarked;
