package nl.meldroute.housestyle.rules;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The colours that come of one house colour, by day and in the dark. Words have a contrast of at least 4.5 on every ground on which
 * they stand (WCAG 2.2, 1.4.3); in the dark the colour is made lighter by itself.
 */
public record Palette(Colour house) {
    /** Less is not allowed. */
    public static final double LEAST = 4.5;

    private static final double CLEAR = 7;
    private static final int STEPS = 100;
    /** The grounds of {@code theme.css} on which links and buttons stand. */
    private static final List<Colour> DAY = grounds("#ffffff", "#f4f6f8", "#fdecec");

    private static final List<Colour> NIGHT = grounds("#12181f", "#1c2530", "#3b1414", "#17304a");

    /** How well words in this colour, or white on it, can be read: the contrast on the ground where it is least. */
    public double contrast() {
        return least(house, DAY);
    }

    public boolean readable() {
        return contrast() >= LEAST;
    }

    /** The same colour, only as much darker as it has to be. */
    public Palette darker() {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> new Palette(house.mixed(Colour.BLACK, step / (double) STEPS)))
                .filter(Palette::readable)
                .findFirst()
                .orElseThrow();
    }

    /** What stands after {@code theme.css}. */
    public String css() {
        Colour soft = lightest(STEPS / 10);
        String day = tokens(house, house.mixed(Colour.BLACK, 0.3)) + "--mr-primary-soft:" + soft.text() + ";";
        Colour light = atNight();
        String night = tokens(light, light.mixed(Colour.WHITE, 0.4));
        return ":root{" + day + "}"
                + "@media (prefers-color-scheme:dark){:root:not([data-look=\"light\"]){" + night
                + "--mr-primary-soft:#17304a;}}"
                + ":root[data-look=\"dark\"]{" + night + "--mr-primary-soft:#17304a;}";
    }

    /** As light as it has to be in the dark. */
    Colour atNight() {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> house.mixed(Colour.WHITE, step / (double) STEPS))
                .filter(lighter -> least(lighter, NIGHT) >= CLEAR)
                .findFirst()
                .orElse(Colour.WHITE);
    }

    /** A tint of it as a ground, on which the colour itself can still be read. */
    private Colour lightest(int most) {
        return IntStream.iterate(most, share -> share - 1)
                .limit(most)
                .mapToObj(share -> Colour.WHITE.mixed(house, share / (double) STEPS))
                .filter(tint -> tint.contrast(house) >= LEAST)
                .findFirst()
                .orElse(Colour.WHITE);
    }

    private static String tokens(Colour words, Colour hover) {
        return "--mr-primary:" + words.text() + ";--mr-primary-hover:" + hover.text() + ";--mr-link:" + words.text()
                + ";--mr-link-hover:" + hover.text() + ";--mr-info-line:" + words.text() + ";";
    }

    private static double least(Colour words, List<Colour> grounds) {
        OptionalDouble least = grounds.stream().mapToDouble(words::contrast).min();
        return least.orElseThrow();
    }

    private static List<Colour> grounds(String... written) {
        return List.of(written).stream()
                .map(one -> Colour.read(one).orElseThrow())
                .toList();
    }
}
