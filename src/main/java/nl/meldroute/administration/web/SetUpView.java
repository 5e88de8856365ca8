package nl.meldroute.administration.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.meldroute.administration.Department;
import nl.meldroute.administration.Health;
import nl.meldroute.identity.Role;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.reporting.Need;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The first page of the administrator, in words. */
@Component
class SetUpView {
    private static final Set<Role> WANTED = Set.of(Role.REPORTING_CODE_OFFICER, Role.PRIVACY_OFFICER);
    private final MessageSource texts;
    private final boolean demo;

    SetUpView(MessageSource texts, @Value("${meldroute.mode}") String mode) {
        this.texts = texts;
        this.demo = mode.equals("demo");
    }

    /** Something that is not there yet, and where it is done. */
    record Missing(String what, String where) {}

    /** Something to do on a page of the product. */
    record Later(String what, String href, String label) {}

    /** One part of the product. */
    record Line(String part, String text, boolean trouble) {}

    void needs(Model model, List<Need> missing, Locale locale) {
        Said said = new Said(texts, locale);
        model.addAttribute(
                "missing",
                missing.stream()
                        .map(need -> new Missing(
                                said.say("administration.need." + need.name()),
                                said.say("administration.need." + need.name() + ".where")))
                        .toList());
        model.addAttribute(
                "done",
                Arrays.stream(Need.values())
                        .filter(need -> !missing.contains(need))
                        .map(need -> said.say("administration.need." + need.name()))
                        .toList());
    }

    /**
     * What waits.
     *
     * @param otherAudit whether the audit is not what was signed, which comes first
     * @param numbers how many have to be checked
     */
    record Open(boolean otherAudit, int numbers, List<Department> departments, Map<Role, Integer> inRoles) {}

    void later(Model model, Open open, Locale locale) {
        Said said = new Said(texts, locale);
        List<Later> later = new ArrayList<>();
        if (open.otherAudit()) {
            later.add(new Later(
                    said.say("administration.restored.later"),
                    RestoredController.PAGE,
                    said.say("administration.restored")));
        }
        if (open.numbers() > 0) {
            later.add(new Later(
                    said.say("administration.later.numbers", open.numbers()), "/partners", said.say("partners.title")));
        }
        int gaps = (int) open.departments().stream().filter(Department::gap).count();
        if (gaps > 0) {
            later.add(new Later(
                    said.say("administration.later.gaps", gaps),
                    "/admin/departments",
                    said.say("administration.departments")));
        }
        wanted(open.inRoles(), said, later);
        model.addAttribute("later", later);
    }

    /** Roles that nobody has yet. */
    private static void wanted(Map<Role, Integer> inRoles, Said said, List<Later> later) {
        WANTED.stream()
                .sorted()
                .filter(role -> inRoles.getOrDefault(role, 0) == 0)
                .forEach(role -> later.add(new Later(
                        said.say("administration.later.role", said.role(role)),
                        "/admin/users",
                        said.say("administration.users"))));
        if (inRoles.getOrDefault(Role.EMERGENCY_READER, 0) < 2) {
            later.add(new Later(
                    said.say("administration.later.readers"), "/appointments", said.say("administration.nominations")));
        }
    }

    void health(Model model, Health health, Locale locale) {
        Said said = new Said(texts, locale);
        model.addAttribute(
                "health",
                List.of(
                        mail(health.mail(), said),
                        new Line(
                                said.say("administration.health.scanner"),
                                said.say("administration.health.scanner."
                                        + health.scanner().name()),
                                health.scanner() != Health.State.FINE),
                        jobs(health.jobs(), said),
                        backup(health.backup(), said),
                        drill(health.backup().drill(), said),
                        proof(health.proof(), said)));
    }

    /** Invented people get no mail: in a demo there is nothing to do about it. */
    private Line mail(Health.Mail mail, Said said) {
        String part = said.say("administration.health.mail");
        if (demo) {
            return new Line(part, said.say("administration.health.mail.demo"), false);
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(said.say("administration.health.mail." + mail.state().name()));
        if (mail.state() == Health.State.TROUBLE && mail.server()) {
            sentences.add(said.say("administration.health.mail.server"));
        }
        if (mail.state() == Health.State.TROUBLE && mail.webhook()) {
            sentences.add(said.say("administration.health.mail.webhook"));
        }
        return new Line(part, String.join(" ", sentences), mail.state() != Health.State.FINE);
    }

    private static Line jobs(Health.Jobs jobs, Said said) {
        Instant waits = jobs.waits();
        List<String> sentences = new ArrayList<>();
        if (waits != null) {
            sentences.add(said.say(
                    "administration.health.jobs.jumped", said.day(LocalDate.ofInstant(waits, WorkCalendar.ZONE))));
        }
        if (waits == null || jobs.failed() > 0) {
            sentences.add(said.say("administration.health.jobs." + jobs.state().name(), jobs.all(), jobs.failed()));
        }
        return new Line(
                said.say("administration.health.jobs"), String.join(" ", sentences), jobs.state() != Health.State.FINE);
    }

    private static Line backup(Health.Backup backup, Said said) {
        Instant last = backup.last();
        String day = last == null ? "" : said.day(LocalDate.ofInstant(last, WorkCalendar.ZONE));
        String key = backup.state() == Health.State.TROUBLE && last == null
                ? "administration.health.backup.never"
                : "administration.health.backup." + backup.state().name();
        return new Line(
                said.say("administration.health.backup"), said.say(key, day), backup.state() != Health.State.FINE);
    }

    /** A backup of which nobody ever saw that it comes back is a hope; in a demo there is nothing to lose. */
    private Line drill(Health.Drill drill, Said said) {
        String part = said.say("administration.health.drill");
        if (demo) {
            return new Line(part, said.say("administration.health.drill.demo"), false);
        }
        return new Line(
                part,
                said.say("administration.health.drill." + how(drill), said.day(drill.last()), said.day(drill.vault())),
                drill.state() != Health.State.FINE || drill.half());
    }

    private static String how(Health.Drill drill) {
        if (drill.half()) {
            return drill.vault() == null ? "shut" : "shut-lately";
        }
        return drill.state() == Health.State.TROUBLE && drill.last() == null
                ? "never"
                : drill.state().name();
    }

    private static Line proof(Health.Proof proof, Said said) {
        String how = proof.same() ? proof.written() ? "FINE" : "unwritten" : "other";
        return new Line(
                said.say("administration.health.proof"),
                said.say("administration.health.proof." + how),
                proof.state() != Health.State.FINE);
    }
}
