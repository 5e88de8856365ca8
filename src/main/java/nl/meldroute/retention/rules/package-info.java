/** What is kept how long, and what stands in the way of erasing. */
@NullMarked
package nl.meldroute.retention.rules;

import org.jspecify.annotations.NullMarked;
