/** What a file may be, and how large. */
@NullMarked
package nl.meldroute.files.rules;

import org.jspecify.annotations.NullMarked;
