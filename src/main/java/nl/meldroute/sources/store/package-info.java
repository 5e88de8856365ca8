/** Sources, registers and questions as they lie in the database. */
@NullMarked
package nl.meldroute.sources.store;

import org.jspecify.annotations.NullMarked;
