/** What a file says and what counts as occurring, without Spring, SQL and clock. */
@NullMarked
package nl.meldroute.sources.rules;

import org.jspecify.annotations.NullMarked;
