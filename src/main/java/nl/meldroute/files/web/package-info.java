/** Pages with attachments, and the bytes themselves. */
@NullMarked
package nl.meldroute.files.web;

import org.jspecify.annotations.NullMarked;
