package nl.meldroute.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.meldroute.policy.rules.PlanComparison;
import nl.meldroute.policy.rules.PlanDifference;
import nl.meldroute.policy.rules.PlanPart;
import nl.meldroute.policy.rules.PlanText;
import nl.meldroute.policy.rules.PublishedText;

/** Compares the text of a published plan with an edition, from the command line. */
public final class ComparePlan {
    private static final int SAME = 0;
    private static final int DIFFERS = 1;
    private static final int USAGE = 2;

    private final Edition edition;
    private final PrintStream out;

    ComparePlan(Edition edition, PrintStream out) {
        this.edition = edition;
        this.out = out;
    }

    /** Ends with 0 when every sentence is the same, 1 when something differs, 2 when it was called wrongly. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), new PrintStream(System.out, true, UTF_8)));
    }

    static int run(List<String> arguments, PrintStream out) {
        boolean list = arguments.contains("--list");
        List<String> rest =
                arguments.stream().filter(one -> !one.equals("--list")).toList();
        if (rest.isEmpty() || rest.size() > 2) {
            out.println("usage: check policy [--list] FILE [EDITION]");
            return USAGE;
        }
        try {
            Edition edition = rest.size() == 2 ? Editions.edition(rest.get(1)) : Editions.standard();
            return new ComparePlan(edition, out).compare(Path.of(rest.getFirst()), list);
        } catch (BrokenEditionException broken) {
            out.println(broken.getMessage());
            return USAGE;
        }
    }

    /** Compares, or lists what an edition of this plan would have to hold. */
    int compare(Path file, boolean list) {
        String text;
        try {
            text = Files.readString(file, UTF_8);
        } catch (IOException unreadable) {
            out.println(file + " cannot be read as a text file in UTF-8.");
            return USAGE;
        }
        PlanText plan = PlanText.cut(text, edition.outline());
        return list ? list(plan) : compare(plan);
    }

    private int list(PlanText plan) {
        for (PlanPart part : edition.hashes().keySet()) {
            int place = 0;
            for (String sentence : plan.sentences(part)) {
                place++;
                out.println(String.join(
                        "\t", part.paragraph(), part.number(place), PublishedText.sha256(sentence), sentence));
            }
        }
        return SAME;
    }

    private int compare(PlanText plan) {
        Map<PlanPart, List<String>> kept = edition.hashes();
        List<PlanDifference> differences = new PlanComparison(plan, kept).differences();
        differences.forEach(difference -> out.println(difference.inWords()));
        out.println("edition %s: %d sentences in %d parts; differences: %d"
                .formatted(edition.title().id(), edition.sentences().size(), kept.size(), differences.size()));
        return differences.isEmpty() ? SAME : DIFFERS;
    }
}
