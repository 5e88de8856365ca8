package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.meldroute.database.KeyBox;
import nl.meldroute.database.KeyFile;
import nl.meldroute.kernel.SetBack;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.reporting.Days;
import nl.meldroute.ui.Cookies;
import nl.meldroute.vault.Receipt;
import org.springframework.stereotype.Component;

/**
 * What a receipt code gave, kept in the reporter's own browser, encrypted, until nothing was asked for twenty minutes. The
 * server keeps nothing of it.
 */
@Component
class FollowCookie {
    private static final String COOKIE = "mr-follow";
    private static final int HALF = 32;
    private static final String PLACE = "reporting.follow";
    private final KeyBox box;
    private final Edition edition;
    private final Clock clock;

    FollowCookie(KeyFile keyFile, Edition edition, Clock clock) {
        this.box = keyFile.box("follow");
        this.edition = edition;
        this.clock = clock;
    }

    /** The receipt, if the page was used lately; its time begins again. */
    Optional<Receipt.Opened> use(HttpServletRequest request, HttpServletResponse response) {
        Optional<Receipt.Opened> receipt = Cookies.read(request, COOKIE)
                .flatMap(value -> box.unlockLetters(value, PLACE))
                .flatMap(this::opened);
        receipt.ifPresent(found -> write(request, response, found));
        return receipt;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Receipt.Opened receipt) {
        Cookies.set(request, response, COOKIE, new Cookies.Kept(sealed(receipt), idle()));
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        if (Cookies.read(request, COOKIE).isPresent()) {
            Cookies.clear(request, response, COOKIE);
        }
    }

    private String sealed(Receipt.Opened receipt) {
        byte[] plain = ByteBuffer.allocate(Long.BYTES + 2 * HALF)
                .putLong(clock.instant().getEpochSecond())
                .put(receipt.lookup())
                .put(receipt.privateKey())
                .array();
        return box.lockInLetters(plain, PLACE);
    }

    private Optional<Receipt.Opened> opened(byte[] bytes) {
        ByteBuffer plain = ByteBuffer.wrap(bytes);
        Instant used = Instant.ofEpochSecond(plain.getLong());
        byte[] lookup = new byte[HALF];
        byte[] privateKey = new byte[HALF];
        plain.get(lookup).get(privateKey);
        Instant now = clock.instant();
        boolean over = SetBack.since(used, now) || now.isAfter(used.plus(idle()));
        return over ? Optional.empty() : Optional.of(new Receipt.Opened(lookup, privateKey));
    }

    private Duration idle() {
        return edition.parameter(ParameterName.FOLLOW_IDLE, Days.today(clock));
    }
}
