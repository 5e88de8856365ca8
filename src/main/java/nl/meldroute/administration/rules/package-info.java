/** What one person alone may not do. */
@NullMarked
package nl.meldroute.administration.rules;

import org.jspecify.annotations.NullMarked;
