/** What an own text has to keep of the one in whose place it comes. */
@NullMarked
package nl.meldroute.wording.rules;

import org.jspecify.annotations.NullMarked;
