package nl.meldroute.policy.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import nl.meldroute.fuzz.Target;
import nl.meldroute.policy.rules.PlanPart.Layout;

/** A published plan, as somebody gives it to be compared. */
public final class PlanTarget implements Target {
    private static final List<PlanPart> OUTLINE = List.of(
            part("1", "1 De aanpak", Layout.SENTENCES),
            part("2", "2 Formulier", Layout.FIELDS),
            part("3", "3 De rest", Layout.NOT_COMPARED));

    private static PlanPart part(String paragraph, String heading, Layout layout) {
        return new PlanPart(paragraph, "", heading, layout, List.of("Ambitie"));
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public void read(byte[] input) {
        PlanText plan = PlanText.cut(new String(input, UTF_8), OUTLINE);
        OUTLINE.forEach(part -> {
            if (plan.sentences(part).stream().anyMatch(String::isBlank)) {
                throw new IllegalStateException("A sentence has words");
            }
        });
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                "Titel.\n1 De aanpak\n1. Een;\n \u2022 Twee.\n12\n2 Formulier\nNaam: \n3 De rest\nEen. Twee 1) d.d."
                        .getBytes(UTF_8));
    }
}
