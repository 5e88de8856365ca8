/** A program of its own that makes a clean copy: it has no network, little memory, and no file. */
@NullMarked
package nl.meldroute.files.wash;

import org.jspecify.annotations.NullMarked;
