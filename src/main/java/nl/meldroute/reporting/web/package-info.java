/** The report form, question by question. */
@NullMarked
package nl.meldroute.reporting.web;

import org.jspecify.annotations.NullMarked;
