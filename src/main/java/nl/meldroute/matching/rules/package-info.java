/** What makes two signals a match, and how strong. */
@NullMarked
package nl.meldroute.matching.rules;

import org.jspecify.annotations.NullMarked;
