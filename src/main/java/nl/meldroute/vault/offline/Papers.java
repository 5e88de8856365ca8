package nl.meldroute.vault.offline;

import java.util.List;
import java.util.stream.Stream;
import nl.meldroute.vault.rules.KeeperCode;
import nl.meldroute.vault.rules.RecoverySet;

/** The paper of each keeper, a page each. The codes stand nowhere else. */
record Papers(Talk talk) {
    private static final String NEXT_PAGE = "\f";

    void print(RecoverySet.Made made) {
        made.codes().forEach(code -> talk.paper(paper(made.set(), code) + NEXT_PAGE));
    }

    private String paper(RecoverySet set, KeeperCode code) {
        RecoverySet.Size size = set.size();
        List<String> lines = List.of(
                talk.text("vault.paper.title"),
                "",
                talk.text("vault.paper.municipality", set.municipality()),
                talk.text("vault.paper.number", code.number(), size.keepers()),
                talk.text("vault.paper.made", set.made().toString()),
                talk.text("vault.paper.mark", set.mark()),
                "",
                talk.text("vault.paper.code", code.print()),
                "",
                talk.text("vault.paper.what", size.needed(), size.keepers()),
                talk.text("vault.paper.keep"),
                talk.text("vault.paper.type"),
                talk.text("vault.paper.lost"));
        return Stream.concat(lines.stream(), Stream.of("")).reduce("", (text, line) -> text + line + "\n");
    }
}
