/** How what people write is made comparable: letters, sounds, names, dates, addresses and numbers. Nothing here knows a register. */
@NullMarked
package nl.meldroute.linkage.text;

import org.jspecify.annotations.NullMarked;
