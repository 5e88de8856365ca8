package nl.meldroute.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.partners.rules.NumberCheck;
import nl.meldroute.partners.store.NumberRows;
import nl.meldroute.policy.ChainPartner;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.policy.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** The directory of partners (appendices 1 and 2): who plays which part, on which number, checked when. */
@ModuleDoor
public class Partners {
    private final Edition edition;
    private final NumberRows numbers;
    private final LocalNumbers local;
    private final Audit audit;
    private final Clock clock;

    Partners(Edition edition, NumberRows numbers, LocalNumbers local, Audit audit, Clock clock) {
        this.edition = edition;
        this.numbers = numbers;
        this.local = local;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them, in the order of the edition. */
    @Door(
            to = {
                Role.FOCAL_OFFICER,
                Role.DEPUTY,
                Role.DEPARTMENT_CONTACT,
                Role.REPORTING_CODE_OFFICER,
                Role.ADMINISTRATOR
            },
            purpose = Purpose.INFORMING)
    public List<Partner> all() {
        List<NumberRows.Row> rows = numbers.all();
        return edition.partners().stream().map(about -> partner(about, rows)).toList();
    }

    /** One of them. Throws {@link NotForYou} where there is no such partner. */
    @Door(
            to = {
                Role.FOCAL_OFFICER,
                Role.DEPUTY,
                Role.DEPARTMENT_CONTACT,
                Role.REPORTING_CODE_OFFICER,
                Role.ADMINISTRATOR
            },
            purpose = Purpose.INFORMING)
    public Partner partner(String slug) {
        return partner(edition.partner(slug).orElseThrow(NotForYou::new), numbers.all());
    }

    /** Somebody made sure of a number today, or filled it in. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.ADMINISTRATOR},
            purpose = Purpose.ADMINISTRATION)
    public void checked(String slug, int place, String number) {
        ChainPartner about = edition.partner(slug).orElseThrow(NotForYou::new);
        if (place < 1 || place > about.numbers().size()) {
            throw new NotForYou();
        }
        numbers.keep(new NumberRows.Row(slug, place, number, today()), Acting.person());
        audit.record(Act.of("partner.number-checked", "partner"));
    }

    private LocalDate today() {
        return WorkCalendar.today(clock);
    }

    private Partner partner(ChainPartner about, List<NumberRows.Row> rows) {
        return new Partner(
                about,
                IntStream.rangeClosed(1, about.numbers().size())
                        .mapToObj(place -> line(about, place, rows))
                        .toList());
    }

    private PhoneLine line(ChainPartner about, int place, List<NumberRows.Row> rows) {
        ChainPartner.Line line = about.numbers().get(place - 1);
        return rows.stream()
                .filter(row -> row.partner().equals(about.slug()) && row.place() == place)
                .findFirst()
                .map(row ->
                        new PhoneLine(place, row.number(), line.hours(), false, row.checkedOn(), due(row.checkedOn())))
                .orElseGet(() -> given(about, place, line));
    }

    /** As edition and configuration give it. A number of a demo rings nowhere, so nobody has to check it. */
    private PhoneLine given(ChainPartner about, int place, ChainPartner.Line line) {
        if (!line.demo()) {
            return new PhoneLine(place, line.number(), line.hours(), false, line.checked(), due(line.checked()));
        }
        boolean shown = local.areForADemo();
        String number = shown ? line.number() : local.of(about.slug(), place);
        return new PhoneLine(place, number, line.hours(), shown, null, !shown);
    }

    private boolean due(@Nullable LocalDate checked) {
        return NumberCheck.due(checked, today(), edition.parameter(ParameterName.CHECK_NUMBER, today()));
    }
}
