/** What kind an act is of, whose work a signal was, and how long a month lasts; without Spring, SQL and clock. */
@NullMarked
package nl.meldroute.oversight.rules;

import org.jspecify.annotations.NullMarked;
