package nl.meldroute.administration.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.meldroute.administration.ManagedAccount;
import nl.meldroute.administration.ManagedAccount.Details;
import nl.meldroute.administration.rules.TwoPersons;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Role;
import nl.meldroute.ui.Choice;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.TypedDate;

/** The fields of an account: what is wrong with them, and what they say together. */
record DetailsForm(Form form, LocalDate today) {
    static final String USERNAME = "username";
    private static final String NAME = "name";
    private static final String DEPARTMENT = "department";
    private static final String ROLE = "role";
    private static final String LAST = "last";

    /** The roles that one person gives. */
    static List<Choice> roles(Said said) {
        return ordinary().map(role -> Choice.of(role.name(), said.role(role))).toList();
    }

    static Form filled(ManagedAccount managed) {
        Form filled = Form.empty()
                .with(NAME, managed.account().name())
                .with(DEPARTMENT, managed.account().department())
                .with(ROLE, managed.account().role().name());
        LocalDate last = managed.lastDay();
        return last == null ? filled : filled.with(LAST, last);
    }

    static boolean untouched(Form form) {
        return form.blank(NAME) && form.blank(DEPARTMENT) && form.noDate(LAST) && !form.failed();
    }

    String username() {
        return form.value(USERNAME).toLowerCase(Locale.ROOT);
    }

    /** The form, with what is wrong with the name that somebody signs in with. */
    Form checkedUsername() {
        return Account.isUsername(username()) ? form : form.wrong(USERNAME, "administration.username.wrong");
    }

    /** The form, with what is wrong with the rest; the role only where it can be chosen. */
    Form checked(Form sofar, boolean choosesRole) {
        Form checked = sofar.required(NAME, Form.LINE, "administration.name.empty")
                .required(DEPARTMENT, Form.LINE, "administration.department.empty");
        if (choosesRole && ordinary().noneMatch(role -> role.name().equals(form.value(ROLE)))) {
            checked = checked.wrong(ROLE, "administration.role.empty");
        }
        return switch (form.date(LAST)) {
            case TypedDate.Absent _ -> checked;
            case TypedDate.Invalid _ -> checked.wrong(LAST, "administration.last.wrong");
            case TypedDate.Valid(LocalDate day) ->
                day.isBefore(today) ? checked.wrong(LAST, "administration.last.past") : checked;
        };
    }

    /** What it says, once nothing is wrong. */
    Details details(Role role) {
        return new Details(
                form.value(NAME), role, form.value(DEPARTMENT), form.day(LAST).orElse(null));
    }

    Role role() {
        return Role.valueOf(form.value(ROLE));
    }

    private static Stream<Role> ordinary() {
        return Stream.of(Role.values()).filter(role -> !TwoPersons.needed(role));
    }
}
