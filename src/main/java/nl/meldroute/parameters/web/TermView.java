package nl.meldroute.parameters.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.parameters.Figure;
import nl.meldroute.parameters.Figure.Choice;
import nl.meldroute.parameters.rules.Leeway;
import nl.meldroute.policy.Margin;
import nl.meldroute.policy.Margin.Guard;
import nl.meldroute.policy.Parameter;

/**
 * A figure as its page shows it.
 *
 * @param name as it stands in the edition
 * @param unit key of what it counts
 * @param since key of the question from which day on
 * @param open whether it can be changed here by who may
 * @param bounds what it may become, in sentences; or why it can't be changed here, and what to do
 */
record TermView(
        String name,
        String what,
        String now,
        String basis,
        String unit,
        String since,
        boolean open,
        List<String> bounds,
        List<Line> choices) {
    /**
     * Something that was chosen.
     *
     * @param withdraw its id, where who looks may withdraw it
     */
    record Line(String what, String reason, String by, String withdrawn, Optional<UUID> withdraw) {}

    /** Whether who looks may withdraw something. */
    public boolean isWithdrawable() {
        return choices.stream().anyMatch(line -> line.withdraw().isPresent());
    }

    static TermView of(Figure figure, TermWords words, LocalDate today) {
        Parameter parameter = figure.parameter();
        Parameter.Dated now = parameter.nearest(today);
        return new TermView(
                parameter.name(),
                words.what(parameter),
                words.say("parameters.now", words.value(parameter, now.written()), words.day(now.since())),
                words.basis(parameter),
                parameter.unit().name(),
                Leeway.guards(parameter) == Guard.ERASING ? "parameters.since.later" : "parameters.since.today",
                parameter.margin().isPresent(),
                bounds(parameter, words, today),
                figure.choices().stream()
                        .map(choice -> line(choice, parameter, words))
                        .toList());
    }

    private static List<String> bounds(Parameter parameter, TermWords words, LocalDate today) {
        if (parameter.margin().isEmpty()) {
            return List.of(words.say(parameter.basis().ours() ? "parameters.fixed.ours" : "parameters.fixed.plan"));
        }
        Margin margin = parameter.margin().get();
        String range = words.say(
                "parameters.between", words.value(parameter, margin.least()), words.value(parameter, margin.most()));
        return switch (margin.guards()) {
            case NOBODY -> List.of(range);
            case PEOPLE -> List.of(range, words.say("parameters.guards"));
            case ERASING ->
                List.of(
                        range,
                        words.say("parameters.guards"),
                        words.say("parameters.erases", words.day(Leeway.earliest(parameter, today))));
        };
    }

    private static Line line(Choice choice, Parameter parameter, TermWords words) {
        return new Line(
                words.say("parameters.planned", words.value(parameter, choice.value()), words.day(choice.since())),
                choice.reason(),
                words.say("parameters.by", choice.by(), words.day(choice.at())),
                choice.withdrawn()
                        .map(by -> words.say("parameters.withdrawn.by", by.by(), words.day(by.at())))
                        .orElse(""),
                Optional.of(choice.id()).filter(_ -> choice.withdrawable()));
    }
}
