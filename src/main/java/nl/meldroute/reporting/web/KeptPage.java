package nl.meldroute.reporting.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.meldroute.reporting.Drafts;
import nl.meldroute.reporting.rules.Answers;
import nl.meldroute.reporting.rules.Checks;
import nl.meldroute.reporting.rules.Question;
import nl.meldroute.reporting.rules.SignLists;
import nl.meldroute.reporting.rules.Way;
import nl.meldroute.ui.Form;

/**
 * A page of which is kept what somebody typed so far.
 *
 * @param fits whether it may be kept before it is checked
 * @param stands what the draft holds of the page
 * @param with the answers with what was typed on it
 * @param there whether the draft has a place for it
 * @param contact whether it says who the reporter is, and is dropped from a draft that is left alone
 */
record KeptPage(
        Predicate<Form> fits,
        Function<Answers, Map<String, List<String>>> stands,
        BiFunction<Answers, Form, Answers> with,
        Predicate<Answers> there,
        boolean contact) {
    static final String SIGN = "sign";
    static final String ADDITION = "addition";
    static final String ONCE = "once";
    private static final int MOST_PEOPLE = 20;

    static KeptPage of(Question question) {
        return new KeptPage(
                form -> Checks.fits(question, form),
                answers -> Way.fields(question, answers),
                (answers, form) -> answers.with(question.fields(), typed(question.fields(), form)),
                _ -> true,
                question.fields().stream().anyMatch(Question.SEALED::contains));
    }

    /** The lists of signs; one that was not offered is not kept. */
    static KeptPage ofSigns() {
        return new KeptPage(
                _ -> true,
                answers -> Map.of(SIGN, answers.all(SIGN)),
                (answers, form) -> answers.with(List.of(SIGN), Map.of(SIGN, offered(answers, form))),
                _ -> true,
                false);
    }

    /** One person, by the number on the page; the last one goes once nothing stands there any more. */
    static KeptPage ofPerson(int number) {
        return new KeptPage(
                Checks::fitsPerson,
                answers -> answers.person(number),
                (answers, form) -> {
                    boolean nothing = Question.PERSON.stream().allMatch(form::blank);
                    return nothing && number >= answers.people().size()
                            ? answers.withoutPerson(number)
                            : answers.withPerson(number, typed(Question.PERSON, form));
                },
                answers -> thereFor(number, answers),
                false);
    }

    /** What is added to a report that was sent, with the id by which it counts once, also where it is sent from the draft. */
    static KeptPage ofAddition() {
        return new KeptPage(
                form -> form.value(ADDITION).length() <= Checks.STORY_MOST,
                answers -> Map.of(ADDITION, answers.all(ADDITION)),
                (answers, form) -> answers.with(List.of(ADDITION, ONCE), typed(List.of(ADDITION, ONCE), form)),
                _ -> true,
                false);
    }

    /** Whether another tab changed it; what was dropped because the draft was left alone was changed by nobody. */
    boolean changedMeanwhile(Form form, Drafts.Found found) {
        String seen = form.value("seen");
        String now = seen(found.answers());
        boolean dropped = found.contactDropped() && contact;
        boolean changed = !seen.isEmpty()
                && !dropped
                && !seen.equals(now)
                && !now.equals(seen(with.apply(found.answers(), form)));
        return changed || !there.test(found.answers());
    }

    /** The mark of what the draft holds of it. */
    String seen(Answers answers) {
        return Seen.of(stands.apply(answers));
    }

    static Map<String, List<String>> typed(List<String> names, Form form) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        names.forEach(name -> typed.put(name, form.values(name)));
        return typed;
    }

    /** Whether a person may stand at this number, counted from 1: one of them, or one more. */
    static boolean thereFor(int number, Answers answers) {
        return number >= 1 && number <= Math.min(MOST_PEOPLE, answers.people().size() + 1);
    }

    private static List<String> offered(Answers answers, Form form) {
        var offered = SignLists.of(answers.all("looks-like")).stream()
                .flatMap(list -> list.signs().stream())
                .collect(Collectors.toSet());
        return form.values(SIGN).stream().filter(offered::contains).toList();
    }
}
