/** When a number may be used. */
@NullMarked
package nl.meldroute.partners.rules;

import org.jspecify.annotations.NullMarked;
