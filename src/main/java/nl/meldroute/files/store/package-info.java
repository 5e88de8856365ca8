/** The folder with encrypted files, and the rows that know of them. */
@NullMarked
package nl.meldroute.files.store;

import org.jspecify.annotations.NullMarked;
