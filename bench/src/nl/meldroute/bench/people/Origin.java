package nl.meldroute.bench.people;

import java.util.List;
import java.util.Random;

/** Where invented people have their names from: common names by rank, and endings from which rarer family names are made. */
enum Origin {
    DUTCH(
            "jan johannes pieter willem hendrik cornelis gerrit jacobus antonius franciscus theodorus martinus adrianus nicolaas leonardus lambertus robert rudolf matthijs bart laurens gijsbert alexander christiaan thomas daniel michael david sebastiaan frederik reinier jeroen dirk bernardus stefan augustinus mark erik peter paul dennis jeffrey sander tim bas lars sem levi finn luuk milan daan bram thijs jesse",
            "maria johanna anna elisabeth catharina margaretha wilhelmina hendrika cornelia adriana petronella antonia geertruida aleida jacoba alexandra christina susanna helena francisca theodora linda monique esther sandra petra marieke femke sanne lotte emma julia sophie tess anouk iris fleur eva lisa noa lieke roos nina bianca ingrid wendy chantal",
            "jong jansen vries berg bakker dijk visser smit meijer boer mulder groot bos vos peters hendriks leeuwen dekker brouwer wit dijkstra smits graaf meer kok jacobs haan vermeulen heuvel veen broek bruijn schouten beek willems vliet hoekstra maas verhoeven koster dam prins blom huisman peeters jonge kuipers veenstra post kramer brink scholten wal martens linden timmermans gerritsen bosch bruin ridder kuiper koning driessen molenaar hofman sanders schipper janssen bauhuis",
            "boer berg veld hoek water molen brou kuip dijk hout steen zand meer broek heer laar wolf vink zwart rood lind els esp berk hazel noord zuid oost west",
            "mans stra ma sen huis hof kamp burg ink sma daal horst veen beek sloot man wijk lo zicht ing eveld"),
    TURKISH(
            "mehmet mustafa ahmet ali huseyin hasan ibrahim ismail osman yusuf murat omer ramazan halil suleyman abdullah mahmut recep salih fatih kadir emre hakan adem yasin",
            "fatma ayse emine hatice zeynep elif meryem serife zehra sultan hanife merve havva zeliha esra fadime ozlem hacer melek yasemin hulya sevim gul derya",
            "yilmaz kaya demir sahin celik yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc kurt ozkan simsek polat korkmaz ozcan cakir erdogan",
            "kara ak sari demir tas dag bay kuru uzun yal bulut gun ay tekin",
            "oglu er can kaya turk soy bas ci gil demir taner kan"),
    ARABIC(
            "mohammed ahmed youssef ibrahim said omar hassan hussein mustapha abdelrahman abdallah abdelkader abdelaziz rachid khalid jamal tarik karim hamid samir driss ismail yassin younes bilal hicham noureddine salah ali hamza anouar brahim",
            "khadija fatima aicha nadia jamila naima zohra rachida malika samira latifa sara maryam hafida karima souad najat loubna ikram hanane asmae btissam",
            "mohamed ahmed ali amrani idrissi alaoui bakkali yahyaoui benali hassani mansouri bouzid haddad azzouzi khattabi ouali achahbar mimouni rahmani saidi chaoui boukhari tahiri fassi",
            "bou ben ait el ouled",
            "mlouk rahou zaki hadi jdid khalil naim dris kasem madani arabi sghir hamdaoui tijani ghazi malki zerouali amine"),
    POLISH(
            "krzysztof tomasz piotr pawel stanislaw jan jozef andrzej grzegorz wojciech jakub michal lukasz zbigniew tadeusz jerzy ryszard marcin marek dariusz mariusz slawomir rafal kamil mateusz przemyslaw",
            "malgorzata katarzyna aleksandra agnieszka joanna barbara elzbieta ewa zofia magdalena anna maria danuta jadwiga monika karolina beata teresa urszula justyna grazyna",
            "nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski wozniak dabrowski kozlowski jankowski mazur wojciechowski kwiatkowski krawczyk kaczmarek piotrowski grabowski zajac pawlowski michalski krol",
            "wisl brzez gora jawor klon sosn lip dab wierzb olsz mal now star lesz mroz wilcz",
            "owski ewski inski owicz czyk ak ecki anski iak"),
    ROMANIAN(
            "alexandru gheorghe ion constantin vasile nicolae dumitru stefan mihai marian petru florin valentin adrian cristian daniel gabriel laurentiu catalin sorin ionut andrei bogdan",
            "ioana elena maria ana ecaterina gabriela daniela andreea georgeta mihaela cristina alexandra nicoleta valentina florentina simona roxana",
            "popa popescu ionescu radu dumitru stan stoica gheorghe matei ciobanu rusu munteanu lazar stefan moldovan toma serban florea constantin tudor",
            "mar vas ili grig sand lup bad neag bar cost manol dobr ban",
            "escu eanu aru oiu ache an eciu iuc"),
    BULGARIAN(
            "georgi dimitar ivan nikolay petar stefan aleksandar hristo todor vasil krasimir yordan plamen stoyan lyubomir vladimir veselin rumen kiril zhivko tsvetan",
            "maria elena ivanka margarita desislava nadezhda yordanka svetlana violeta rositsa penka tsvetelina snezhana galina zdravka",
            "ivanov georgiev dimitrov petrov nikolov hristov stoyanov todorov iliev vasilev atanasov petkov angelov kolev yordanov marinov tsvetkov zhelyazkov",
            "bog dobr mil rad slav zhel kal pet chav rang min sto vel",
            "omirov anov inov echev kov ev ilov oslavov ushev");

    private final String[] men;
    private final String[] women;
    private final String[] families;
    private final String[] begins;
    private final String[] ends;

    Origin(String men, String women, String families, String begins, String ends) {
        this.men = men.split(" ");
        this.women = women.split(" ");
        this.families = families.split(" ");
        this.begins = begins.split(" ");
        this.ends = ends.split(" ");
    }

    String given(Random chance, boolean woman) {
        return ranked(woman ? women : men, chance);
    }

    String family(Random chance) {
        double which = chance.nextDouble();
        if (which < 0.45) {
            return ranked(families, chance);
        }
        String middle = which < 0.75 ? "" : List.of("en", "er", "a", "el", "o", "in").get(chance.nextInt(6));
        String more = which < 0.92 ? "" : String.valueOf((char) ('a' + chance.nextInt(26)));
        return begins[chance.nextInt(begins.length)] + middle + more + ends[chance.nextInt(ends.length)];
    }

    /** The first many times as often as the last. */
    private static String ranked(String[] names, Random chance) {
        double rank = Math.pow(names.length + 2.0, chance.nextDouble()) - 1;
        return names[Math.min(names.length - 1, (int) (rank * names.length / (names.length + 1)))];
    }
}
