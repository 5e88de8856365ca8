/** Rows of subjects, sealed. */
@NullMarked
package nl.meldroute.subjects.store;

import org.jspecify.annotations.NullMarked;
