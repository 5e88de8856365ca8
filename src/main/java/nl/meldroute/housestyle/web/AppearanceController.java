package nl.meldroute.housestyle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import nl.meldroute.files.SmallPictures;
import nl.meldroute.files.Unfit;
import nl.meldroute.files.UploadForm;
import nl.meldroute.housestyle.HouseStyle;
import nl.meldroute.housestyle.Logo;
import nl.meldroute.housestyle.rules.Colour;
import nl.meldroute.housestyle.rules.Palette;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.Municipality;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * <i>Huisstijl</i>: the colour of the municipality, looked at before it is kept, and refused where it can't be read; and its logo, drawn
 * anew and so small that it goes with every page.
 */
@Controller
class AppearanceController {
    static final String PAGE = "/admin/appearance";
    private static final String COLOUR = "colour";
    private static final String LOGO = "logo";
    private static final String WORDS = "words";
    private final HouseStyle houseStyle;
    private final SmallPictures pictures;
    private final Municipality municipality;
    private final MessageSource texts;
    private final Flash flash;

    AppearanceController(
            HouseStyle houseStyle,
            SmallPictures pictures,
            Municipality municipality,
            MessageSource texts,
            Flash flash) {
        this.houseStyle = houseStyle;
        this.pictures = pictures;
        this.municipality = municipality;
        this.texts = texts;
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
        return switch (form.value("step")) {
            case "reset" -> {
                houseStyle.reset();
                yield said(request, response, "housestyle.reset.done");
            }
            case "logo" -> {
                Form checked = logo(request, form);
                yield checked.failed() ? page(checked, locale, model) : said(request, response, "housestyle.logo.done");
            }
            case "logo-away" -> {
                houseStyle.removeLogo();
                yield said(request, response, "housestyle.logo.removed");
            }
            default -> {
                Form checked = colour(form, locale);
                if (checked.failed() || !form.value("step").equals("keep")) {
                    yield page(checked, locale, model);
                }
                Colour.read(form.value(COLOUR)).map(Palette::new).ifPresent(houseStyle::choose);
                yield said(request, response, "housestyle.done");
            }
        };
    }

    private static Form colour(Form form, Locale locale) {
        Optional<Palette> palette = Colour.read(form.value(COLOUR)).map(Palette::new);
        if (palette.isEmpty()) {
            return form.wrong(COLOUR, "housestyle.colour.empty");
        }
        Palette typed = palette.get();
        return typed.readable()
                ? form
                : form.wrong(
                        COLOUR,
                        "housestyle.colour.light",
                        ratio(typed, locale),
                        typed.darker().house().text());
    }

    /** Shows the logo where nothing is wrong with it. */
    private Form logo(HttpServletRequest request, Form form) {
        Form named = form.blank(WORDS) ? form.wrong(WORDS, "housestyle.words.empty") : form.within(WORDS, Logo.LONGEST);
        return switch (pictures.of(UploadForm.uploads(request))) {
            case SmallPictures.Nothing _ -> named.wrong(LOGO, "housestyle.logo.empty");
            case SmallPictures.Refused(Unfit why) -> named.wrong(LOGO, "housestyle.logo." + why.name());
            case SmallPictures.NotNow _ -> named.wrong(LOGO, "housestyle.logo.later");
            case SmallPictures.Made(String mediaType, int width, int height, byte[] content) -> {
                if (!named.failed()) {
                    houseStyle.show(new Logo(mediaType, content, width, height, form.value(WORDS)));
                }
                yield named;
            }
        };
    }

    private String page(Form typed, Locale locale, Model model) {
        Optional<Logo> logo = houseStyle.logo();
        Form form = typed.blank(WORDS) && typed.error(WORDS) == null
                ? typed.with(WORDS, logo.map(Logo::words).orElseGet(() -> ofTheMunicipality(locale)))
                : typed;
        model.addAttribute("form", form);
        model.addAttribute("own", houseStyle.chosen().isPresent());
        model.addAttribute("ownLogo", logo.isPresent());
        Colour.read(form.value(COLOUR)).map(Palette::new).ifPresent(palette -> {
            model.addAttribute("sample", palette.house().text());
            model.addAttribute("ratio", ratio(palette, locale));
        });
        return "housestyle/appearance";
    }

    private String ofTheMunicipality(Locale locale) {
        return texts.getMessage("ui.of", new Object[] {municipality.name()}, locale);
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
