package nl.meldroute.enrichment;

import java.util.List;

/** What a department is asked: never the story, and never why (2.2 step 3). */
public record Question(String department, Topic topic, Ground ground, List<Carried> carried) {
    @Override
    public String toString() {
        return "Question[content]";
    }
}
