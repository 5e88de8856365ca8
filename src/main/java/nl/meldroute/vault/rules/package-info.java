/** How something is sealed, opened, and found back by a code: pure computation on bytes. */
@NullMarked
package nl.meldroute.vault.rules;

import org.jspecify.annotations.NullMarked;
