package nl.meldroute.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import nl.meldroute.ui.BrowserProgram;

/** The real browser, opened once for all stories. */
final class Chromium {
    private static final int HEIGHT = 800;
    private static final Browser BROWSER = launch();

    private Chromium() {}

    /** How somebody looks at the product. */
    record Way(boolean scripts, int width, boolean dark) {
        static final Way DESK = new Way(true, 1280);
        static final Way PHONE = new Way(true, 320);
        static final Way PLAIN = new Way(false, 1280);
        static final Way NIGHT = new Way(true, 1280, true);

        Way(boolean scripts, int width) {
            this(scripts, width, false);
        }
    }

    static BrowserContext context(Way way) {
        return BROWSER.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(way.scripts())
                .setViewportSize(way.width(), HEIGHT)
                .setColorScheme(scheme(way))
                .setLocale("nl-NL"));
    }

    /** Turns a page that is there to another width and other colours. */
    static void show(Page page, Way way) {
        page.setViewportSize(way.width(), HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme(way)));
    }

    private static ColorScheme scheme(Way way) {
        return way.dark() ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    private static Browser launch() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(BrowserProgram.path())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }
}
