package nl.meldroute.housestyle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import nl.meldroute.housestyle.HouseStyle;
import nl.meldroute.housestyle.rules.Colour;
import nl.meldroute.housestyle.rules.Palette;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Huisstijl</i>: the colour of the municipality, looked at before it is kept, and refused where it can't be read. */
@Controller
class AppearanceController {
    private static final String PAGE = "/admin/appearance";
    private static final String COLOUR = "colour";
    private final HouseStyle houseStyle;
    private final Flash flash;

    AppearanceController(HouseStyle houseStyle, Flash flash) {
        this.houseStyle = houseStyle;
        this.flash = flash;
    }

    @GetMapping(PAGE)
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    String show(Form form, Locale locale, Model model) {
        Form shown = form.blank(COLOUR)
                ? houseStyle.chosen().map(now -> form.with(COLOUR, now.text())).orElse(form)
                : form;
        return page(shown, locale, model);
    }

    @PostMapping(PAGE)
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    String act(HttpServletRequest request, HttpServletResponse response, Form form, Locale locale, Model model) {
        String step = form.value("step");
        if (step.equals("reset")) {
            houseStyle.reset();
            return said(request, response, "housestyle.reset.done");
        }
        Optional<Palette> palette = Colour.read(form.value(COLOUR)).map(Palette::new);
        if (palette.isEmpty()) {
            return page(form.wrong(COLOUR, "housestyle.colour.empty"), locale, model);
        }
        if (!palette.get().readable()) {
            Form refused = form.wrong(
                    COLOUR,
                    "housestyle.colour.light",
                    ratio(palette.get(), locale),
                    palette.get().darker().house().text());
            return page(refused, locale, model);
        }
        if (!step.equals("keep")) {
            return page(form, locale, model);
        }
        houseStyle.choose(palette.get());
        return said(request, response, "housestyle.done");
    }

    private String page(Form form, Locale locale, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("own", houseStyle.chosen().isPresent());
        Colour.read(form.value(COLOUR)).map(Palette::new).ifPresent(palette -> {
            model.addAttribute("sample", palette.house().text());
            model.addAttribute("ratio", ratio(palette, locale));
        });
        return "housestyle/appearance";
    }

    private String said(HttpServletRequest request, HttpServletResponse response, String key) {
        flash.say(request, response, Flash.Message.of(key));
        return "redirect:" + PAGE;
    }

    /** Rounded down: what is said to be enough is enough. */
    private static String ratio(Palette palette, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(palette.contrast());
    }
}
