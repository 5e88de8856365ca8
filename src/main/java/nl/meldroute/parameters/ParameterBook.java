package nl.meldroute.parameters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.parameters.Figure.Choice;
import nl.meldroute.parameters.Figure.Withdrawn;
import nl.meldroute.parameters.rules.Leeway;
import nl.meldroute.parameters.store.OwnValueRows;
import nl.meldroute.parameters.store.OwnValueRows.Kept;
import nl.meldroute.parameters.store.OwnValueRows.Made;
import nl.meldroute.parameters.store.OwnValueRows.Row;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.Margin.Guard;
import nl.meldroute.policy.OwnValues;
import nl.meldroute.policy.Parameter;
import nl.meldroute.policy.ParameterUnit;
import nl.meldroute.policy.WorkCalendar;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The figures of the edition, and what the municipality chose itself of those that are ours. The administrator chooses; each choice has
 * a day and a reason, is on the audit, and stays to be read, also by the privacy officer.
 */
@ModuleDoor
public class ParameterBook {
    private final OwnValueRows rows;
    private final Edition edition;
    private final Accounts accounts;
    private final Audit audit;
    private final Surroundings around;

    ParameterBook(OwnValueRows rows, Edition edition, Accounts accounts, Audit audit, Surroundings around) {
        this.rows = rows;
        this.edition = edition;
        this.accounts = accounts;
        this.audit = audit;
        this.around = around;
    }

    /** When it is, and who hears of a change. */
    record Surroundings(Clock clock, ApplicationEventPublisher events) {
        LocalDate today() {
            return WorkCalendar.today(clock);
        }
    }

    /**
     * A value that somebody wants.
     *
     * @param once by which it counts once, however often it is sent
     * @param value as the edition would write it
     */
    public record Wish(UUID once, String value, LocalDate since, String reason) {}

    /** Every figure, in the order of the edition. */
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    public List<Figure> all() {
        List<Kept> kept = rows.all();
        return edition.parameters().stream()
                .map(parameter -> figure(parameter, kept))
                .toList();
    }

    /** One of them. Throws {@link NotForYou} where there is none with this name. */
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    public Figure figure(String name) {
        return all().stream()
                .filter(figure -> figure.parameter().name().equals(name))
                .findFirst()
                .orElseThrow(NotForYou::new);
    }

    /**
     * Gives a figure a value from a day on; what is in the way is told, and nothing is kept. Sent a second time it changes nothing.
     * Publishes {@link ParametersChanged}.
     */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    public Optional<Leeway.Fault> choose(String name, Wish wish) {
        rows.lock();
        Parameter parameter = figure(name).parameter();
        if (rows.all().stream().anyMatch(kept -> kept.row().id().equals(wish.once()))) {
            return Optional.empty();
        }
        Optional<Leeway.Fault> fault = Leeway.fault(parameter, wish.value(), wish.since(), around.today());
        if (fault.isEmpty()) {
            String unit = parameter.unit().name();
            rows.add(new Row(wish.once(), name, unit, wish.value(), wish.since(), wish.reason(), me()));
            record("parameters.choose", name, wish.once());
        }
        return fault;
    }

    /**
     * Withdraws what did not begin yet; false where it did, or where somebody was first. What erases is withdrawn by the privacy
     * officer as well. Throws {@link NotForYou} to who may not. Publishes {@link ParametersChanged}.
     */
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    public boolean withdraw(String name, UUID id) {
        rows.lock();
        Choice choice = figure(name).choices().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotForYou::new);
        if (!mayWithdraw(edition.parameter(name))) {
            throw new NotForYou();
        }
        if (!choice.withdrawable() || !rows.withdraw(id, me())) {
            return false;
        }
        record("parameters.drop", name, id);
        return true;
    }

    /** What was chosen and not withdrawn. */
    @JobDoor(purpose = Purpose.INFORMING)
    public ParametersChanged inForce() {
        return state();
    }

    private void record(String action, String name, UUID id) {
        audit.record(new Act(action, name, id, "done", null));
        around.events().publishEvent(state());
    }

    private ParametersChanged state() {
        List<Kept> all = rows.all();
        long withdrawn = all.stream().filter(kept -> kept.withdrawn() != null).count();
        List<OwnValues.Own> values = all.stream()
                .filter(kept -> kept.withdrawn() == null)
                .map(Kept::row)
                .flatMap(row -> own(row).stream())
                .toList();
        return new ParametersChanged(values, Math.toIntExact(all.size() + withdrawn));
    }

    /** Empty where a later product knows the unit no more. */
    private static Optional<OwnValues.Own> own(Row row) {
        return Stream.of(ParameterUnit.values())
                .filter(unit -> unit.name().equals(row.unit()))
                .findFirst()
                .map(unit -> new OwnValues.Own(row.name(), unit, row.value(), row.since()));
    }

    private Figure figure(Parameter parameter, List<Kept> kept) {
        List<Choice> choices = kept.stream()
                .filter(one -> one.row().name().equals(parameter.name()))
                .map(one -> choice(one, parameter))
                .sorted(Comparator.comparing(Choice::at).reversed())
                .toList();
        return new Figure(parameter, choices);
    }

    private Choice choice(Kept kept, Parameter parameter) {
        Row row = kept.row();
        Optional<Withdrawn> withdrawn =
                Optional.ofNullable(kept.withdrawn()).map(made -> new Withdrawn(name(made.by()), made.at()));
        boolean open = withdrawn.isEmpty() && Leeway.withdrawable(row.since(), around.today());
        return new Choice(
                row.id(),
                row.value(),
                row.since(),
                row.reason(),
                name(row.made().by()),
                row.made().at(),
                withdrawn,
                open && mayWithdraw(parameter));
    }

    private static boolean mayWithdraw(Parameter parameter) {
        return Objects.equals(Acting.required().role(), Role.ADMINISTRATOR.name())
                || Leeway.guards(parameter) == Guard.ERASING;
    }

    private String name(AccountId account) {
        return accounts.find(account).map(Account::name).orElseThrow();
    }

    private Made me() {
        return new Made(Acting.person(), around.clock().instant());
    }
}
