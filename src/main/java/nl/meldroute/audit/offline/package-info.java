/** What anybody does to prove the audit, on any machine: with a copy of its rows and the checkpoints, or with the database itself. */
@NullMarked
package nl.meldroute.audit.offline;

import org.jspecify.annotations.NullMarked;
