/** What proves the audit: leaves, their tree and signed notes about it. No database, no Spring. */
@NullMarked
package nl.meldroute.audit.rules;

import org.jspecify.annotations.NullMarked;
