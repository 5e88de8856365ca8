package nl.meldroute.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Invented people as a register has them, and as somebody at a counter wrote them down: by ear, with a nickname, half a date. */
@DisplayName("Beleidsplan 2.2, STAP 3: wie een naam uit een ander land heeft, wordt even goed gevonden")
class OriginsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final int OTHERS = 4000;
    private static final double LEAST = 0.9;
    private static final double SPREAD = 0.1;
    private static final String PEOPLE = """
            Dutch|Johannes|van den Heuvel|1961-04-09|Jan|vandenheuvel|9-4-1961
            Dutch|Wilhelmina|Schouten|1948-11-30|Willy|Schaute|30-11-1948
            Dutch|Cornelis|Bouwhuis|1970-02-14|Kees|Bauhuis|ca 56
            Dutch|Elisabeth|Meijer|1985-07-21|Liesbeth|Meyer|1985
            Dutch|Hendrik|Dijkstra|1959-12-01|Henk|Dykstra|1-12-1959
            Dutch|Maria|Jansen|1990-10-05|Mieke|Jansen-de Wit|5-10-1990
            Dutch|Franciscus|Kuipers|1966-06-06|Frans|Cuipers|6 juni 1966
            Dutch|Theodorus|Vliegenthart|1977-08-19|Theo|Vliegentart|19-8-77
            Dutch|Geertruida|Zwaan|1944-03-03|Truus|Swaan|1944
            Dutch|Bartholomeus|Quist|1982-01-25|Bart|Kwist|25-01-1982
            Polish|Małgorzata|Wiśniewska|1984-03-12|Gosia|Wisniewska|12-3-1984
            Polish|Krzysztof|Zieliński|1979-09-17|Krzysiek|Zielinski|17-9-1979
            Polish|Wojciech|Dąbrowski|1990-05-28|Wojtek|Dabrofski|28-5-1990
            Polish|Katarzyna|Szymańska|1988-12-08|Kasia|Simanska|8-12-1988
            Polish|Grzegorz|Brzęczyk|1975-04-02|Gregorz|Brzeczyk|1975
            Polish|Agnieszka|Kowalczyk|1993-07-15|Agnieska|Kowalchik|15-7-1993
            Polish|Łukasz|Wójcik|1986-10-30|Lukas|Vojcik|30-10-1986
            Polish|Elżbieta|Nowak|1968-02-19|Ela|Novak|19-2-1968
            Polish|Stanisław|Jaworski|1959-06-11|Staszek|Jaworsky|11-06-1959
            Polish|Aleksandra|Mróz|1997-01-20|Ola|Mroz|20-1-1997
            Romanian|Alexandru|Popescu|1987-05-14|Sandu|Popesco|14-5-1987
            Romanian|Gheorghe|Ionescu|1965-11-23|George|Ionesku|23-11-1965
            Romanian|Ștefan|Țepeș|1991-08-07|Stefan|Tepes|7-8-1991
            Romanian|Ecaterina|Munteanu|1983-03-29|Cati|Munteano|29-3-1983
            Romanian|Constantin|Ciobanu|1972-12-17|Costel|Chobanu|17-12-1972
            Romanian|Gabriela|Moldovan|1995-06-02|Gabi|Moldovanu|2-6-1995
            Romanian|Dumitru|Rusu|1958-09-09|Mitica|Rusu|9-9-1958
            Romanian|Ioana|Stănescu|1999-04-25|Oana|Stanesku|25-4-1999
            Romanian|Nicolae|Brătianu|1969-10-10|Nicu|Bratianu|1969
            Romanian|Vasile|Lăzărescu|1980-01-31|Vasile|Lazaresco|31-1-1980
            Bulgarian|Георги|Димитров|1978-05-24|Georgi|Dimitroff|24-5-1978
            Bulgarian|Hristo|Zhelyazkov|1985-02-11|Christo|Jeliazkov|11-2-1985
            Bulgarian|Desislava|Ivanova|1992-07-18|Desi|Ivanov|18-7-1992
            Bulgarian|Tsvetan|Petkov|1970-09-22|Cvetan|Petkof|22-9-1970
            Bulgarian|Dimitar|Georgiev|1966-12-03|Mitko|Georgief|3-12-1966
            Bulgarian|Nadezhda|Stoyanova|1989-10-14|Nadejda|Stojanova|14-10-1989
            Bulgarian|Aleksandar|Hristov|1995-03-06|Sasho|Khristov|6-3-1995
            Bulgarian|Yordanka|Vasileva|1960-08-27|Dani|Vassileva|27-8-1960
            Bulgarian|Zhivko|Angelov|1974-04-16|Jivko|Angelov|1974
            Bulgarian|Svetlana|Marinova|1998-11-29|Svetla|Marinova|29-11-98
            Turkish|Mehmet|Yıldız|1972-01-15|Memo|Yildis|15-1-1972
            Turkish|Hüseyin|Öztürk|1963-06-28|Huseyn|Osturk|28-6-1963
            Turkish|Ayşe|Çelik|1980-09-04|Ayse|Selik|4-9-1980
            Turkish|İbrahim|Şahin|1977-11-12|Ibo|Sahin|12-11-1977
            Turkish|Fatma|Kılıç|1969-03-08|Fatma|Kilits|8-3-1969
            Turkish|Süleyman|Doğan|1988-05-19|Suleiman|Dogan|19-5-1988
            Turkish|Zeynep|Yıldırım|1996-12-22|Zeinep|Yildirim|22-12-1996
            Turkish|Özlem|Aydın|1984-07-07|Ozlem|Aidin|7-7-1984
            Turkish|Mustafa|Kaya|1959-10-01|Mustafa|Kaja|1-10-1959
            Turkish|Gül|Karabulut|1991-02-26|Gul|Kara Bulut|26-2-1991
            Arabic|Mohammed|El Amrani|1990-01-02|Mohamed|Amrani|2-1-1990
            Arabic|Abdelrahman|Benali|1982-08-13|Abd el Rahman|Ben Ali|13-8-1982
            Arabic|Khadija|Al Yahyaoui|1975-05-05|Hadija|Yahiaoui|5-5-1975
            Arabic|يوسف|المنصوري|1988-11-11|Youssef|El Mansouri|11-11-1988
            Arabic|Noureddine|Bouzid|1968-04-21|Nordin|Bouzid|21-4-1968
            Arabic|Fatima|Achahbar|1994-09-30|Fatma|Achabar|30-9-1994
            Arabic|Hussein|Al Hassani|1971-12-25|Hoessein|Hassani|25-12-1971
            Arabic|Aïcha|Idrissi|1986-02-02|Aisha|Idrisi|2-2-1986
            Arabic|Abdelkader|Zerouali|1957-06-16|Abdulkadir|Zeroeali|16-6-1957
            Arabic|Djamila|Khattabi|1999-03-17|Jamila|Gattabi|17-3-1999
            """;

    @Test
    void nobody_falls_behind() {
        List<String[]> people =
                PEOPLE.lines().map(line -> line.split("\\|", -1)).toList();
        Register register = register(people);
        Map<String, int[]> found = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        for (int nth = 0; nth < people.size(); nth++) {
            String[] one = people.get(nth);
            String id = "r" + nth;
            boolean strong = register.search().find(entry("q", one[4], one[5], one[6])).stream()
                    .anyMatch(hit -> hit.id().equals(id) && hit.band() == Band.STRONG);
            found.computeIfAbsent(one[0], origin -> new int[2])[strong ? 0 : 1]++;
            if (!strong) {
                missed.add(one[4] + " " + one[5]);
            }
        }
        System.out.print("Found as strong of each ten:");
        found.forEach((origin, counts) -> System.out.print(" " + origin + " " + counts[0]));
        System.out.println("; missed " + missed);
        double worst =
                found.values().stream().mapToDouble(OriginsTest::recall).min().orElseThrow();
        double best =
                found.values().stream().mapToDouble(OriginsTest::recall).max().orElseThrow();
        assertThat(found).hasSize(6);
        assertThat(worst).as("%s", missed).isGreaterThanOrEqualTo(LEAST);
        assertThat(best - worst).as("%s", missed).isLessThanOrEqualTo(SPREAD + 1e-9);
    }

    @Test
    void nobody_else_is_taken_for_them() {
        List<String[]> people =
                PEOPLE.lines().map(line -> line.split("\\|", -1)).toList();
        Register register = register(people);
        List<String> wrong = new ArrayList<>();
        for (int nth = 0; nth < people.size(); nth++) {
            String[] one = people.get(nth);
            String id = "r" + nth;
            register.search().find(entry("q", one[4], one[5], one[6])).stream()
                    .filter(hit -> !hit.id().equals(id) && hit.band() == Band.STRONG)
                    .forEach(hit -> wrong.add(one[4] + " " + one[5]));
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo(1);
    }

    private static double recall(int[] counts) {
        return (double) counts[0] / (counts[0] + counts[1]);
    }

    /** Among others with the same names, put together anew. */
    private static Register register(List<String[]> people) {
        Register register = new Register(TODAY);
        for (int nth = 0; nth < people.size(); nth++) {
            register.add(entry("r" + nth, people.get(nth)[1], people.get(nth)[2], people.get(nth)[3]));
        }
        Random chance = new Random(20261201);
        for (int nth = 0; nth < OTHERS; nth++) {
            String given = people.get(chance.nextInt(people.size()))[1];
            String family = people.get(chance.nextInt(people.size()))[2];
            LocalDate birth = LocalDate.of(1940 + chance.nextInt(66), 1, 1).plusDays(chance.nextInt(365));
            register.add(entry("other" + nth, given, family, birth.toString()));
        }
        register.prepare();
        return register;
    }

    private static Entry entry(String id, String given, String family, String birth) {
        return Entry.of(id, Map.of(Field.GIVEN_NAMES, given, Field.SURNAME, family, Field.BIRTH_DATE, birth));
    }
}
