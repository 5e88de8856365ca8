package nl.meldroute.parameters.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** The form with what is wrong with it. */
    Form checked() {
        Form checked = form;
        if (value().isEmpty()) {
            checked = checked.wrong(
                    VALUE,
                    figure.unit() == ParameterUnit.TIME_OF_DAY
                            ? "parameters.value.empty.time"
                            : "parameters.value.empty");
        }
        Optional<LocalDate> since = form.day(SINCE);
        if (since.isEmpty()) {
            checked = checked.wrong(SINCE, DATE_WRONG);
        }
        Optional<Fault> fault = value().isPresent() && since.isPresent()
                ? Leeway.fault(figure, value().get(), since.get(), today)
                : Optional.empty();
        if (fault.isPresent()) {
            checked = refused(checked, fault.get());
        }
        // A value that does not fit hides nothing: the day is told as well.
        Optional<Fault> ofDay = since.flatMap(day -> Leeway.faultOfDay(figure, day, today));
        if (ofDay.isPresent()) {
            checked = refused(checked, ofDay.get());
        }
        return checked.required(REASON, Form.LINE, "parameters.reason.empty");
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
                .map(value -> words.say(
                        "parameters.later", words.day(value.since()), words.value(figure, value.written())));
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
