/** What a backup is: its parts, and the list of them. */
@NullMarked
package nl.meldroute.backup.rules;

import org.jspecify.annotations.NullMarked;
