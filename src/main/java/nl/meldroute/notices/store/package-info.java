/** The rows of alarms, arrivals, bells and of what is to be sent. */
@NullMarked
package nl.meldroute.notices.store;

import org.jspecify.annotations.NullMarked;
