/** What a mistake costs, and how a code of six digits is made. */
@NullMarked
package nl.meldroute.identity.rules;

import org.jspecify.annotations.NullMarked;
