/** Terms of reading a signal in an emergency, and who may agree. */
@NullMarked
package nl.meldroute.breakglass.rules;

import org.jspecify.annotations.NullMarked;
