package nl.meldroute.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Both languages say everything, each in its own words, and nobody reads a word that a file cannot change. */
class MessagesTest {
    private static final Map<String, String> DUTCH = LanguageFiles.read("nl");
    private static final Map<String, String> ENGLISH = LanguageFiles.read("en");
    private static final KeyUse USE = KeyUse.ofTheProduct();

    /** Names that are nobody's to translate, and words that Dutch and English share. */
    private static final Set<String> THE_SAME_IN_BOTH = Set.of(
            "Alarm",
            "Code: x.",
            "CoMensha",
            "Chrome",
            "Edge",
            "Firefox",
            "Opera",
            "Safari",
            "Android",
            "Linux",
            "Windows",
            "Contact",
            "Cookies",
            "Document",
            "E-mail",
            "Filters",
            "Later",
            "Meld Misdaad Anoniem",
            "Menu",
            "Open",
            "PDF",
            "Passkey",
            "Partner",
            "Partners",
            "Privacy",
            "School",
            "Veilig Thuis",
            "x (x MB)");

    /** Texts in the source that look like a key: what a sealed column is bound to, a file of the edition, an act in the log. */
    private static final Set<String> NO_KEYS = Set.of(
            "enrichment.enquiry.finding",
            "enrichment.enquiry.question",
            "feedback.draft.content",
            "files.attachment.caption",
            "files.attachment.working",
            "intake.entry.content",
            "intake.part.content",
            "intake.signal.registration",
            "matching.pair.found",
            "matching.pair.judged",
            "matching.pair.opened",
            "parameters.choose",
            "parameters.drop",
            "parameters.yml",
            "partners.yml",
            "referral.consultation.advice",
            "referral.consultation.question",
            "referral.deed.content",
            "referral.unsent.content",
            "reporting.draft.blob",
            "reporting.report.content",
            "reporting.slip.blob",
            "reporting.written.content",
            "sharing.share.content",
            "sources.inquiry.content",
            "sources.register.content",
            "subjects.correction.content",
            "subjects.subject.content",
            "housestyle.choose",
            "wording.say",
            "vault.envelope",
            "vault.envelope.blob",
            "vault.exercise",
            "vault.explanation.blob",
            "vault.forgotten",
            "vault.holder-strange",
            "vault.key-replaced",
            "vault.make",
            "vault.passkey-link",
            "vault.passkey-unlink",
            "vault.prove",
            "vault.recovery-request",
            "vault.recovery-set",
            "vault.recovery-tried",
            "vault.remove",
            "vault.set-strange");

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(ENGLISH.keySet()).isEqualTo(DUTCH.keySet());
    }

    @Test
    void a_text_fills_in_the_same_places_in_both_languages() {
        assertThat(DUTCH)
                .allSatisfy((key, text) -> assertThat(LanguageFiles.places(ENGLISH.get(key)))
                        .as(key)
                        .isEqualTo(LanguageFiles.places(text)));
    }

    @Test
    void every_text_can_be_filled_in() {
        Stream.of(DUTCH, ENGLISH)
                .forEach(texts -> assertThat(texts).allSatisfy((key, text) -> {
                    assertThat(new MessageFormat(text, Locale.ENGLISH).toPattern())
                            .as(key)
                            .isNotBlank();
                    assertThat(text.replace("''", "")).as(key).doesNotContain("'");
                }));
    }

    @Test
    void no_text_is_left_in_the_other_language() {
        assertThat(same(DUTCH, ENGLISH)).containsExactlyInAnyOrderElementsOf(THE_SAME_IN_BOTH);
        assertThat(ENGLISH)
                .allSatisfy((key, text) -> assertThat(PlainDutch.dutchIn(text))
                        .as(key + ": " + text)
                        .isEmpty());
        assertThat(DUTCH)
                .allSatisfy((key, text) -> assertThat(PlainDutch.englishIn(text))
                        .as(key + ": " + text)
                        .isEmpty());
    }

    @Test
    void every_text_is_used() {
        assertThat(DUTCH.keySet())
                .allSatisfy(key -> assertThat(USE.uses(key)).as(key).isTrue());
    }

    @Test
    void every_text_that_is_asked_for_is_there() {
        assertThat(USE.keys())
                .containsAll(NO_KEYS)
                .allSatisfy(key -> assertThat(DUTCH.containsKey(key)).as(key).isNotEqualTo(NO_KEYS.contains(key)));
    }

    @Test
    void a_key_that_ends_in_a_code_says_in_full_what_it_is_about() {
        assertThat(USE.patterns())
                .isNotEmpty()
                .allSatisfy(pattern ->
                        assertThat(pattern).matches("\\\\Q[a-z]+\\.[A-Za-z0-9-]+\\.([A-Za-z0-9-]+\\.)*\\\\E.*"));
    }

    @Test
    @DisplayName("A Dutch sentence has at most 20 words, and 12 on average")
    void a_dutch_sentence_is_short() {
        List<String> sentences = DUTCH.values().stream()
                .flatMap(text -> PlainDutch.sentences(LanguageFiles.shown(text)).stream())
                .toList();
        assertThat(sentences)
                .allSatisfy(sentence ->
                        assertThat(PlainDutch.words(sentence)).as(sentence).isLessThanOrEqualTo(PlainDutch.MOST_WORDS));
        assertThat(sentences.stream().mapToLong(PlainDutch::words).average().orElseThrow())
                .isLessThanOrEqualTo(PlainDutch.MEAN_WORDS);
    }

    @Test
    void one_thing_has_one_word() {
        assertThat(DUTCH)
                .allSatisfy((key, text) -> assertThat(PlainDutch.avoided(LanguageFiles.shown(text)))
                        .as(key + ": " + text)
                        .isEmpty());
    }

    @Test
    void no_template_holds_words_of_its_own() {
        assertThat(SourceFiles.under("src/main/resources/templates", ".html"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(TemplateText.in(SourceFiles.read(file)))
                        .as(file.toString())
                        .isEmpty());
    }

    private static List<String> same(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream()
                .filter(text -> text.getValue().equals(other.get(text.getKey())))
                .map(text -> LanguageFiles.shown(text.getValue()))
                .filter(text -> text.replaceAll("\\bx\\b", "").chars().anyMatch(Character::isLetter))
                .distinct()
                .toList();
    }

    /** The rules above see what they are for: each is shown something that is wrong. */
    @Nested
    class EachRuleSees {
        @Test
        void a_sentence_that_was_not_translated() {
            Map<String, String> dutch = Map.of("ui.a", "Vul uw naam in.", "ui.b", "{0}", "ui.c", "Naam");
            Map<String, String> english = Map.of("ui.a", "Vul uw naam in.", "ui.b", "{0}", "ui.c", "Name");
            assertThat(same(dutch, english)).containsExactly("Vul uw naam in.");
            assertThat(PlainDutch.dutchIn("Here stands uw naam")).containsExactly("uw", "naam");
            assertThat(PlainDutch.englishIn("Hier staat your naam")).containsExactly("your");
        }

        @Test
        void a_key_of_another_module_and_a_key_that_stands_there_twice() {
            assertThatThrownBy(() -> LanguageFiles.add(new TreeMap<>(), "desk", "ui.a=A"))
                    .hasMessageContaining("does not belong");
            assertThatThrownBy(() -> LanguageFiles.add(new TreeMap<>(), "ui", "ui.a=A\nui.a=B"))
                    .hasMessageContaining("twice");
        }

        @Test
        void a_place_that_was_lost_also_inside_a_choice() {
            assertThat(LanguageFiles.places("{1} op {0}, {1}")).containsExactly("0", "1");
            assertThat(LanguageFiles.places("{0,choice,1#1 dag|1<{0} dagen} bij {2}"))
                    .containsExactly("0", "2");
        }

        @Test
        void a_key_that_nobody_asks_for() {
            KeyUse use = new KeyUse();
            use.java(
                    "enum View { NOW, NEXT_WEEK } say(\"desk.view.\" + view.code()); say(\"desk.menu\"); // \"desk.old");
            use.page("<p th:text=\"#{desk.page(${n})}\"> ${'desk.' + 'x'} label='desk.role', choices='a,b' "
                    + "${'desk.act.' + row.first('b') + '.title'}");
            assertThat(List.of("desk.view.next-week", "desk.menu", "desk.page", "desk.role.a", "desk.role.b.hint"))
                    .allMatch(use::uses);
            assertThat(use.uses("desk.act.b.title")).isTrue();
            assertThat(List.of(
                            "desk.view.gone", "desk.view", "desk.old", "desk.role.c", "desk.act.b", "desk.menu.hint"))
                    .noneMatch(use::uses);
        }

        @Test
        void a_key_that_is_nowhere() {
            KeyUse use = new KeyUse();
            use.java("say(\"desk.nowhere\"); sql(\"\"\"select * from desk.table\"\"\"); say(\"desk.\" + anything)");
            assertThat(use.keys()).containsExactly("desk.nowhere");
            assertThat(use.patterns()).containsExactly("\\Qdesk.\\E(.+)");
        }

        @Test
        void a_sentence_that_is_too_long() {
            String long21 = "een ".repeat(20) + "eind.";
            assertThat(PlainDutch.sentences("Kort. " + long21 + " Kort?")).hasSize(3);
            assertThat(PlainDutch.words(long21)).isEqualTo(21);
            assertThat(PlainDutch.words("Klaar – scherm wissen")).isEqualTo(3);
            assertThat(LanguageFiles.shown("{0,choice,1#1 dag|1<{0} dagen} later"))
                    .isEqualTo("x dagen later");
        }

        @Test
        void a_word_to_avoid_but_not_a_part_of_a_word() {
            assertThat(PlainDutch.avoided("De status van uw melding")).containsExactly("status");
            assertThat(PlainDutch.partnersWords("De status van uw melding")).containsExactly("melding");
            assertThat(PlainDutch.avoided("De collega voor de meldcode, bij wit en zwart"))
                    .isEmpty();
        }

        @Test
        void words_in_a_template() {
            assertThat(TemplateText.in("<p>Welkom</p>")).containsExactly("Welkom");
            assertThat(TemplateText.in("<p th:text=\"#{a}\">Welkom</p> <a lang=\"en\">English</a> 0800 7000 <br/>"))
                    .isEmpty();
            assertThat(TemplateText.in("<p th:text=\"#{a}\">Voorbeeld<b>echt</b></p>"))
                    .containsExactly("echt");
            assertThat(TemplateText.in("<input placeholder=\"Uw naam\" th:text=\"${'Geen idee ' + x}\"/>"))
                    .containsExactly("Uw naam", "Geen idee ");
        }
    }
}
