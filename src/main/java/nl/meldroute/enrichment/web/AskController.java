package nl.meldroute.enrichment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meldroute.enrichment.Askable;
import nl.meldroute.enrichment.Asking;
import nl.meldroute.enrichment.Carried;
import nl.meldroute.enrichment.Enquiries;
import nl.meldroute.enrichment.Ground;
import nl.meldroute.enrichment.Item;
import nl.meldroute.enrichment.Topic;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Paths;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.ui.Choice;
import nl.meldroute.ui.Form;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Navraag doen</i>: officer or deputy asks departments what they know, without saying why (2.2 step 3). */
@Controller
class AskController {
    private static final String HERE = Paths.SIGNAL + "/enrichment/new";
    private static final String DEPARTMENT = "department";
    private static final String TOPIC = "topic";
    private static final String CARRIED = "carried";
    private static final String GROUND = "ground";
    private static final String NECESSITY = "necessity";
    private static final String DUE = "due";
    private static final int MONTHS = 3;
    private final Enquiries enquiries;
    private final Confirmations confirmations;
    private final MessageSource texts;
    private final Clock clock;

    AskController(Enquiries enquiries, Confirmations confirmations, MessageSource texts, Clock clock) {
        this.enquiries = enquiries;
        this.confirmations = confirmations;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(HERE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.PERSON)
    String ask(Exchange exchange, @PathVariable String number, Form form) {
        Askable askable = enquiries.askable(number);
        Form reasoned = form.blank(NECESSITY)
                ? form.with(NECESSITY, confirmations.proposal(exchange, "enrichment.necessity.proposal"))
                : form;
        return page(exchange, askable, reasoned.noDate(DUE) ? reasoned.with(DUE, askable.dueOn()) : reasoned);
    }

    @PostMapping(HERE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.PERSON)
    String put(Exchange exchange, @PathVariable String number, Form form) {
        Askable askable = enquiries.askable(number);
        Form checked = checked(exchange, form, askable);
        if (checked.failed()) {
            return page(exchange, askable, checked);
        }
        Asking asking = asking(form, askable);
        enquiries.ask(number, asking);
        confirmations.say(
                exchange,
                "enrichment.ask.done",
                String.join(", ", asking.departments()),
                carriedWords(exchange, asking),
                exchange.day(asking.dueOn()));
        return "redirect:" + Paths.toSignal(number);
    }

    private Form checked(Exchange exchange, Form form, Askable askable) {
        Form checked = form;
        if (form.values(DEPARTMENT).stream().noneMatch(askable.departments()::contains)) {
            checked = checked.wrong(DEPARTMENT, "enrichment.department.empty");
        }
        if (Topic.of(form.value(TOPIC)).isEmpty()) {
            checked = checked.wrong(TOPIC, "enrichment.topic.empty");
        }
        checked = carried(exchange, checked, askable);
        if (Ground.of(form.value(GROUND)).isEmpty()) {
            checked = checked.wrong(GROUND, "enrichment.ground.empty");
        }
        checked = checked.required(NECESSITY, Form.LINE, "enrichment.necessity.empty");
        return inTime(form) ? checked : checked.wrong(DUE, "enrichment.due.wrong");
    }

    /** Something goes along, and only what is known. */
    private Form carried(Exchange exchange, Form form, Askable askable) {
        List<String> unknown = form.values(CARRIED).stream()
                .flatMap(key -> Item.of(key).stream())
                .filter(item -> known(askable, item).isEmpty())
                .map(item -> say(exchange, "enrichment.item." + item.code()))
                .toList();
        if (!unknown.isEmpty()) {
            return form.wrong(CARRIED, "enrichment.carried.unknown", String.join(", ", unknown));
        }
        return chosen(form, askable).isEmpty() ? form.wrong(CARRIED, "enrichment.carried.empty") : form;
    }

    private boolean inTime(Form form) {
        LocalDate today = WorkCalendar.today(clock);
        return form.day(DUE)
                .filter(day -> day.isAfter(today) && day.isBefore(today.plusMonths(MONTHS)))
                .isPresent();
    }

    private static Asking asking(Form form, Askable askable) {
        List<String> departments = form.values(DEPARTMENT).stream()
                .filter(askable.departments()::contains)
                .distinct()
                .toList();
        LocalDate due = form.day(DUE).map(WorkCalendar::workingDayFrom).orElse(askable.dueOn());
        return new Asking(
                form.once(),
                departments,
                Topic.of(form.value(TOPIC)).orElseThrow(),
                Ground.of(form.value(GROUND)).orElseThrow(),
                form.value(NECESSITY),
                chosen(form, askable),
                due);
    }

    private static List<Carried> chosen(Form form, Askable askable) {
        return Stream.of(Item.values())
                .flatMap(item -> {
                    List<Carried> known = known(askable, item);
                    return IntStream.range(0, known.size())
                            .filter(place -> form.chosen(CARRIED, key(item, place)))
                            .mapToObj(known::get);
                })
                .toList();
    }

    private static List<Carried> known(Askable askable, Item item) {
        return askable.known().getOrDefault(item, List.of());
    }

    /** The first of a kind has the name of its kind, the next ones a number after it. */
    private static String key(Item item, int place) {
        return place == 0 ? item.code() : item.code() + "-" + (place + 1);
    }

    private String carriedWords(Exchange exchange, Asking asking) {
        return String.join(
                ", ",
                Stream.of(Item.values())
                        .map(item -> sees(exchange, item, asking))
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private String sees(Exchange exchange, Item item, Asking asking) {
        long count = asking.carried().stream()
                .filter(carried -> carried.item() == item)
                .count();
        return count == 0
                ? ""
                : texts.getMessage("enrichment.sees." + item.code(), new Object[] {count}, exchange.locale());
    }

    private String page(Exchange exchange, Askable askable, Form form) {
        Model model = exchange.model();
        model.addAttribute("signal", askable.signal());
        model.addAttribute(
                "departments",
                askable.departments().stream()
                        .map(name -> Choice.of(name, name))
                        .toList());
        model.addAttribute("carried", choices(exchange, askable));
        model.addAttribute("preset", known(askable, Item.ADDRESS).isEmpty() ? null : Item.ADDRESS.code());
        model.addAttribute("form", form.withOnce());
        return "enrichment/ask";
    }

    private List<Choice> choices(Exchange exchange, Askable askable) {
        List<Choice> choices = new ArrayList<>();
        for (Item item : Item.values()) {
            String words = say(exchange, "enrichment.item." + item.code());
            List<Carried> known = known(askable, item);
            if (known.isEmpty()) {
                choices.add(new Choice(item.code(), words, say(exchange, "enrichment.item.none")));
            }
            for (int place = 0; place < known.size(); place++) {
                String text = place == 0 ? words : words + " " + (place + 1);
                choices.add(new Choice(key(item, place), text, hint(exchange, known.get(place))));
            }
        }
        return choices;
    }

    private String hint(Exchange exchange, Carried carried) {
        return carried.keepAway() ? carried.text() + ". " + say(exchange, "enrichment.keep-away") : carried.text();
    }

    private String say(Exchange exchange, String key) {
        return texts.getMessage(key, null, exchange.locale());
    }
}
