package nl.meldroute.e2e;

import static nl.meldroute.subjects.SubjectFixtures.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Involved;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.Links;
import nl.meldroute.subjects.Company;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.OnlineAccount;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.PhoneLine;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.subjects.Vehicle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("story")
@RunningProduct
@DisplayName("Beleidsplan 2.2, STAP 3: zien wat samenhangt, in een tekening en in een tabel, in een echte browser")
class SurroundingsStory {
    private static final String STORY = "Drie bedden op een kamer en achttien inschrijvingen.";
    /** Words that run out of the box of their node, and boxes that touch; each is one complaint. */
    private static final String BROKEN = """
            () => {
              const nodes = [...document.querySelectorAll('svg a')];
              const boxes = nodes.map(one => one.querySelector('.mr-graph__box').getBBox());
              const inside = (words, box) => words.x >= box.x && words.x + words.width <= box.x + box.width
                && words.y >= box.y && words.y + words.height <= box.y + box.height;
              const touch = (one, other) => one.x < other.x + other.width && other.x < one.x + one.width
                && one.y < other.y + other.height && other.y < one.y + one.height;
              const ties = [...document.querySelectorAll('.mr-graph__tie')];
              const all = [...boxes, ...ties.map(one => one.getBBox())];
              return [
                ...nodes.flatMap((node, at) => [...node.querySelectorAll('text')]
                  .filter(words => !inside(words.getBBox(), boxes[at]))
                  .map(words => 'runs out: ' + words.textContent)),
                ...all.flatMap((one, at) => all.slice(at + 1).filter(other => touch(one, other)).map(() => 'touch: ' + at)),
                ...[...document.querySelectorAll('svg text')]
                  .filter(words => parseFloat(getComputedStyle(words).fontSize) < 14).map(words => 'small: ' + words.textContent),
              ];
            }""";

    private final Product product;
    private final Office office;

    SurroundingsStory(Product product) {
        this.product = product;
        this.office = Office.of(product, Role.FOCAL_OFFICER);
    }

    static List<List<Way>> ways() {
        return List.of(List.of(Way.DESK, Way.PHONE, Way.NIGHT), List.of(new Way(false, 320)));
    }

    private String aSignal(Details... about) {
        Set<String> before = office.rows();
        Reporting.shortest(product.client(), STORY);
        String number = office.takeUpNew(before).path().replace("/signals/", "");
        for (Details details : about) {
            asOfficer(() -> product.bean(Involved.class).add(id(number), SubjectId.random(), details));
        }
        return number;
    }

    private ReportId id(String number) {
        return product.bean(Signals.class).signal(number).id();
    }

    private void link(String one, String other) {
        asOfficer(() -> product.bean(Links.class).link(id(one), id(other), "De wijkagent zegt het."));
    }

    private void asOfficer(Runnable act) {
        Cases.as(product, product.account(Role.FOCAL_OFFICER), () -> {
            act.run();
            return true;
        });
    }

    private static Person somebody(String name, String phone) {
        return new Person(name, "employer", "", phone, "", Person.Voice.NONE);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void from_a_signal_to_what_hangs_together_and_on(List<Way> ways) {
        String one = aSignal(somebody("Marek Demo", "06 0000 0871"), anAddress("Havenkade", "71"));
        String other = aSignal(new PhoneLine("06 0000 0871"), anAddress("Havenkade", "71"));
        try (Visitor officer = new Visitor(product, ways)) {
            officer.signIn(Role.FOCAL_OFFICER).open("/signals/" + one).click("Wat hangt samen?");
            assertThat(officer.heading()).isEqualTo("Wat hangt samen?");
            assertThat(officer.text()).contains("Dit signaal is nog niet gekoppeld aan een ander signaal.");
            link(one, other);
            officer.open("/signals/" + one + "/matches").click("Wat hangt samen?");
            assertThat(officer.text())
                    .contains(other, "Havenkade 71, Lopik", "Rol: Werkgever, verhuurder of bemiddelaar");
            officer.click("Marek Demo");
            assertThat(officer.heading()).isEqualTo("Marek Demo");
        }
    }

    @Test
    @DisplayName("Met het toetsenbord: eerst de signalen, dan wat erin staat; Enter opent het")
    void by_keyboard() {
        String one = aSignal(somebody("Marek Demo", "06 0000 0872"));
        String other = aSignal(somebody("Ans Demo", ""));
        link(one, other);
        try (Visitor officer = new Visitor(product, Way.DESK)) {
            officer.signIn(Role.FOCAL_OFFICER).open("/signals/" + one + "/connections");
            Page page = officer.page();
            page.locator(".mr-graph__scroll").focus();
            List<String> passed = new ArrayList<>();
            for (int press = 0; press < 4; press++) {
                page.keyboard().press("Tab");
                passed.add(String.valueOf(page.evaluate("document.activeElement.getAttribute('aria-label')")));
            }
            assertThat(passed.get(0)).startsWith(one);
            assertThat(passed.get(1)).startsWith(other);
            assertThat(passed.subList(2, 4)).containsExactly("Marek Demo. Persoon", "Ans Demo. Persoon");
            assertThat(page.locator("svg a:focus .mr-graph__ring").evaluate("one => getComputedStyle(one).stroke"))
                    .isNotEqualTo("none");
            officer.led(() -> page.keyboard().press("Enter"));
            assertThat(officer.heading()).isEqualTo("Ans Demo");
        }
    }

    /** Twelve signals in a row, each with long names, a number of its own, and a house that it shares. */
    private String forty() {
        List<String> numbers = new ArrayList<>();
        for (int at = 0; at < 12; at++) {
            String name = "Maria Wilhelmina van Oldenbarnevelt Wassenaar " + (char) ('a' + at);
            numbers.add(aSignal(
                    somebody(name, "06 0000 088" + at % 3),
                    new PhoneLine("06 0000 088" + at % 3),
                    anAddress("Burgemeester van Wassenaer van Obdamstraat", String.valueOf(1 + at / 4)),
                    new Company("WWWWMMMM Internationale Schoonmaakdiensten " + at, "", "facilitates"),
                    at % 2 == 0 ? new Vehicle("XX-9" + at % 10 + "-XX") : new OnlineAccount("example.org/werk-" + at)));
        }
        for (int at = 1; at < numbers.size(); at++) {
            link(numbers.get(at - 1), numbers.get(at));
            link(numbers.getFirst(), numbers.get(at));
        }
        return numbers.getFirst();
    }

    @Test
    @DisplayName("Veertig dingen met lange namen: geen woord is afgesneden, niets ligt over elkaar, ook niet op papier")
    void forty_things_can_be_read() {
        String number = forty();
        try (Visitor officer = new Visitor(product, List.of(Way.DESK, Way.PHONE, Way.NIGHT))) {
            officer.signIn(Role.FOCAL_OFFICER).open("/signals/" + number + "/connections");
            Page page = officer.page();
            assertThat(page.locator("svg a").count()).isEqualTo(40);
            assertThat(officer.text()).contains("passen niet in de tekening");
            assertThat((List<?>) page.evaluate(BROKEN)).isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(718, 1000);
            assertThat((List<?>) page.evaluate(BROKEN)).isEmpty();
            assertThat(page.locator(".mr-graph__picture").boundingBox().width).isLessThanOrEqualTo(718);
        }
    }
}
