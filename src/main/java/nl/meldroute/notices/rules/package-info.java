/** When an alert is due, when the notice of a day is, and when something that failed is tried again; pure. */
@NullMarked
package nl.meldroute.notices.rules;

import org.jspecify.annotations.NullMarked;
