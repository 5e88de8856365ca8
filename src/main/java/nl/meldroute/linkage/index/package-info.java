/** Where to look: words that look or sound like another, and what records have a pair of facts. Everything in memory, nothing readable on disk. */
@NullMarked
package nl.meldroute.linkage.index;

import org.jspecify.annotations.NullMarked;
