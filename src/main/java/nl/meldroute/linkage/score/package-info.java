/** How much an agreement says, and what follows from all of them together. */
@NullMarked
package nl.meldroute.linkage.score;

import org.jspecify.annotations.NullMarked;
