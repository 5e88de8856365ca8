/** The command that looks in a register of a file, so that anybody can measure it on data of their own. */
@NullMarked
package nl.meldroute.linkage.file;

import org.jspecify.annotations.NullMarked;
