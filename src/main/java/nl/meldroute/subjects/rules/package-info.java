/** One form for each name, number and address, however it was typed, and what can't be one. */
@NullMarked
package nl.meldroute.subjects.rules;

import org.jspecify.annotations.NullMarked;
