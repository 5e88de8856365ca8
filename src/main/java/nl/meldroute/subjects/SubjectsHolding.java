package nl.meldroute.subjects;

import java.util.List;
import nl.meldroute.privacy.Holding;
import org.springframework.stereotype.Component;

/** Subjects, all of which may name people, and how they stood before. */
@Component
class SubjectsHolding implements Holding {
    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.names("subjects", "subject", "signal_id = :signal"),
                Kept.names(
                        "subjects",
                        "correction",
                        "subject_id in (select id from subjects.subject where signal_id = :signal)"));
    }
}
