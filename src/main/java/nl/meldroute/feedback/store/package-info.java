/** Rows of answers that are being written and of those that were placed. */
@NullMarked
package nl.meldroute.feedback.store;

import org.jspecify.annotations.NullMarked;
