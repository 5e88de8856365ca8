package nl.meldroute.parameters.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldroute.parameters.ParameterBook.Wish;
import nl.meldroute.parameters.rules.Leeway;
import nl.meldroute.parameters.rules.Leeway.Fault;
import nl.meldroute.policy.Margin.Guard;
import nl.meldroute.policy.Parameter;
import nl.meldroute.policy.ParameterUnit;
import nl.meldroute.ui.Form;

/** A value, a day and a reason as somebody typed them for a figure. */
record WishForm(Parameter figure, Form form, TermWords words, LocalDate today) {
    static final String SINCE = "since";
    private static final String VALUE = "value";
    private static final String REASON = "reason";
    private static final String DATE_WRONG = "intake.date.wrong";

    /** What is going to change, in sentences. */
    record Change(String sentence, String reason, List<String> consequences) {}

    /** The form with what is missing or can't be read. */
    Form read() {
        return reasoned(readFigure());
    }

    /** The same, with what stands in the way; a value that does not fit hides nothing of the day. */
    Form checked() {
        Optional<LocalDate> since = form.day(SINCE);
        Optional<Fault> fault = since.flatMap(day -> value().flatMap(typed -> Leeway.fault(figure, typed, day, today)));
        Optional<Fault> ofDay = since.flatMap(day -> Leeway.faultOfDay(figure, day, today));
        Form checked = readFigure();
        for (Fault one : Stream.concat(fault.stream(), ofDay.stream()).toList()) {
            checked = refused(checked, one);
        }
        return reasoned(checked);
    }

    private Form readFigure() {
        Form read = form;
        if (value().isEmpty()) {
            boolean time = figure.unit() == ParameterUnit.TIME_OF_DAY;
            read = read.wrong(VALUE, time ? "parameters.value.empty.time" : "parameters.value.empty");
        }
        return form.day(SINCE).isEmpty() ? read.wrong(SINCE, DATE_WRONG) : read;
    }

    /** Last, as it stands on the page. */
    private static Form reasoned(Form form) {
        return form.required(REASON, Form.LINE, "parameters.reason.empty");
    }

    Form refused(Fault fault) {
        return refused(form, fault);
    }

    private Form refused(Form on, Fault fault) {
        return switch (fault) {
            case FIXED -> on.wrong(VALUE, "parameters.fault.fixed");
            case OUTSIDE -> on.wrong(VALUE, "parameters.fault.outside", least(), most());
            case SAME -> on.wrong(VALUE, "parameters.fault.same", words.value(figure, value().orElseThrow()));
            case PAST -> on.wrong(SINCE, "intake.date.past");
            case TOO_SOON -> on.wrong(SINCE, "parameters.fault.soon", words.day(Leeway.earliest(figure, today)));
            case TOO_FAR -> on.wrong(SINCE, "parameters.fault.far");
        };
    }

    /** The form with the value as the edition would write it. */
    Form written() {
        return form.with(VALUE, value().orElseThrow());
    }

    Wish wish() {
        return new Wish(form.once(), value().orElseThrow(), form.day(SINCE).orElseThrow(), form.value(REASON));
    }

    Change change(List<Parameter.Dated> planned) {
        LocalDate since = form.day(SINCE).orElseThrow();
        String from = words.value(figure, figure.on(since).written());
        String sentence =
                words.say("parameters.from-to", from, words.value(figure, value().orElseThrow()), words.day(since));
        Optional<String> later = planned.stream()
                .filter(value -> value.since().isAfter(since))
                .findFirst()
                .map(value ->
                        words.say("parameters.later", words.day(value.since()), words.value(figure, value.written())));
        String runs = words.say(
                Leeway.guards(figure) == Guard.ERASING ? "parameters.consequence.erasing" : "parameters.consequence");
        return new Change(
                sentence,
                form.value(REASON),
                later.map(one -> List.of(runs, one)).orElse(List.of(runs)));
    }

    private Optional<String> value() {
        return figure.unit().read(form.value(VALUE));
    }

    private String least() {
        return words.value(figure, figure.margin().orElseThrow().least());
    }

    private String most() {
        return words.value(figure, figure.margin().orElseThrow().most());
    }
}
