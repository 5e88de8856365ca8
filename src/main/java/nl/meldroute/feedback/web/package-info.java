/** Pages of the answer, and of the end of a signal. */
@NullMarked
package nl.meldroute.feedback.web;

import org.jspecify.annotations.NullMarked;
