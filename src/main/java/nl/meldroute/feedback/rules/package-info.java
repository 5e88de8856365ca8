/** What a reporter may read, and how long a closed signal is kept. */
@NullMarked
package nl.meldroute.feedback.rules;

import org.jspecify.annotations.NullMarked;
