/** The page on which the vault is opened, shut and set up. */
@NullMarked
package nl.meldroute.vault.web;

import org.jspecify.annotations.NullMarked;
