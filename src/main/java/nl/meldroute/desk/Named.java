package nl.meldroute.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldroute.desk.rules.Step;
import nl.meldroute.enrichment.Enquiries;
import nl.meldroute.intake.Signal;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.Bilingual;
import nl.meldroute.referral.FollowUps;
import org.springframework.stereotype.Component;

/** Whom the button of a next step names: the partner that is phoned, or the department that is reminded. */
@Component
class Named {
    private final FollowUps followUps;
    private final Enquiries enquiries;

    Named(FollowUps followUps, Enquiries enquiries) {
        this.followUps = followUps;
        this.enquiries = enquiries;
    }

    /** A signal, and its next step. */
    record Asks(Signal signal, Step step) {}

    Map<ReportId, Bilingual> of(List<Asks> asking) {
        Map<ReportId, Bilingual> names = new HashMap<>(followUps.first(those(asking, Step.CALL_PARTNER)));
        enquiries
                .first(those(asking, Step.REMIND_DEPARTMENT))
                .forEach((signal, department) -> names.put(signal, new Bilingual(department, department)));
        return names;
    }

    private static List<Signal> those(List<Asks> asking, Step step) {
        return asking.stream()
                .filter(asks -> asks.step() == step)
                .map(Asks::signal)
                .toList();
    }
}
