package nl.meldroute.sharing;

import java.util.List;
import java.util.Set;
import nl.meldroute.intake.ExploitationForm;

/**
 * What goes along to a department: never the reporter, and never the reporter's own words, since the wording can give the
 * reporter away (reading I-03).
 *
 * @param places addresses that were recorded, never the place as it was told; empty where none goes along
 * @param forms likewise
 * @param summary in the officer's own words
 */
public record ShareContent(List<String> places, Set<ExploitationForm> forms, String summary) {
    @Override
    public String toString() {
        return "ShareContent[content]";
    }
}
