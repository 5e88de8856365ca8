/** Which value a figure may get, and from which day. */
@NullMarked
package nl.meldroute.parameters.rules;

import org.jspecify.annotations.NullMarked;
