/** What may be answered, what comes next, and when it is an alarm; pure. */
@NullMarked
package nl.meldroute.reporting.rules;

import org.jspecify.annotations.NullMarked;
