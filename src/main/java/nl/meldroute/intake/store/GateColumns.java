package nl.meldroute.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import nl.meldroute.intake.Awaits;
import nl.meldroute.intake.Enquired;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.GateOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** What stands of the gate, and of whom is waited for, in the row of a signal. */
final class GateColumns {
    private GateColumns() {}

    static void put(Gate gate, MapSqlParameterSource values) {
        values.addValue(
                "decision", gate.outcome() == null ? null : gate.outcome().name(), Types.VARCHAR);
        values.addValue("gateAt", SignalRows.time(gate.at()));
        values.addValue("reviewOn", gate.reviewOn(), Types.DATE);
        values.addValue("asks", gate.asks().name());
        Awaits awaits = gate.awaits();
        values.addValue("reactionOf", awaits == null ? null : awaits.referral(), Types.OTHER);
        values.addValue("reactionBy", awaits == null ? null : awaits.by(), Types.DATE);
        values.addValue("chase", awaits == null ? null : awaits.chase().name(), Types.VARCHAR);
        Enquired enquired = gate.enquired();
        values.addValue("enquiry", enquired == null ? null : enquired.enquiry(), Types.OTHER);
        values.addValue("enquiryBy", enquired == null ? null : enquired.by(), Types.DATE);
        values.addValue("enquiryAnswered", enquired == null ? null : enquired.answered(), Types.BOOLEAN);
    }

    static Gate read(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        return new Gate(
                decision == null ? null : GateOutcome.valueOf(decision),
                SignalRows.instant(row, "gate_at"),
                row.getObject("review_on", LocalDate.class),
                Gate.Asks.valueOf(row.getString("asks")),
                awaits(row),
                enquired(row));
    }

    private static @Nullable Awaits awaits(ResultSet row) throws SQLException {
        UUID referral = row.getObject("reaction_of", UUID.class);
        return referral == null
                ? null
                : new Awaits(
                        referral,
                        row.getObject("reaction_by", LocalDate.class),
                        Awaits.Chase.valueOf(row.getString("chase")));
    }

    private static @Nullable Enquired enquired(ResultSet row) throws SQLException {
        UUID enquiry = row.getObject("enquiry", UUID.class);
        return enquiry == null
                ? null
                : new Enquired(
                        enquiry, row.getObject("enquiry_by", LocalDate.class), row.getBoolean("enquiry_answered"));
    }
}
