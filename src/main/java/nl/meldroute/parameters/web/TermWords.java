package nl.meldroute.parameters.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.meldroute.policy.Parameter;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.ui.DayWords;
import org.springframework.context.MessageSource;

/** Figures and days in the language of who looks. */
record TermWords(MessageSource texts, Locale locale) {
    String say(String key, Object... words) {
        return texts.getMessage(key, words, locale);
    }

    String day(LocalDate day) {
        return DayWords.plain(day, locale);
    }

    String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, WorkCalendar.ZONE));
    }

    String what(Parameter parameter) {
        return parameter.meaning().in(locale);
    }

    /** A value with what it counts. */
    String value(Parameter parameter, String written) {
        String number = written.equals("1") ? "one" : "many";
        return say("administration.unit." + parameter.unit().name() + "." + number, written);
    }

    /** The plan itself, or we where the plan gives none, each with its sentences. */
    String basis(Parameter parameter) {
        String sentences =
                parameter.basis().sentences().stream().map(Object::toString).collect(Collectors.joining(", "));
        return parameter.basis().ours() ? say("parameters.ours") : say("parameters.plan", sentences);
    }
}
