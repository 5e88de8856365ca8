/** What comes next, and in which order. */
@NullMarked
package nl.meldroute.desk.rules;

import org.jspecify.annotations.NullMarked;
