package nl.meldroute.administration.web;

import org.springframework.ui.Model;

/** The page that shows a password for once. It is the answer to the form itself: a password stands in no address and no cookie. */
final class GivenPage {
    private GivenPage() {}

    static String show(Model model, String name, String password, String back) {
        model.addAttribute("name", name);
        model.addAttribute("password", password);
        model.addAttribute("back", back);
        return "administration/given";
    }
}
