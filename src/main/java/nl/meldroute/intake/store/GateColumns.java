package nl.meldroute.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.intake.Awaits;
import nl.meldroute.intake.Enquired;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.GateOutcome;
import org.jspecify.annotations.Nullable;

/** What stands of the gate, and of whom is waited for, in the row of a signal. */
final class GateColumns {
    private GateColumns() {}

    static void put(Gate gate, Map<String, @Nullable Object> values) {
        values.put("decision", gate.outcome() == null ? null : gate.outcome().name());
        values.put("gateAt", SignalRows.time(gate.at()));
        values.put("reviewOn", gate.reviewOn());
        values.put("asks", gate.asks().name());
        Awaits awaits = gate.awaits();
        values.put("reactionOf", awaits == null ? null : awaits.referral());
        values.put("reactionBy", awaits == null ? null : awaits.by());
        values.put("chase", awaits == null ? null : awaits.chase().name());
        Enquired enquired = gate.enquired();
        values.put("enquiry", enquired == null ? null : enquired.enquiry());
        values.put("enquiryBy", enquired == null ? null : enquired.by());
        values.put("enquiryAnswered", enquired == null ? null : enquired.answered());
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
