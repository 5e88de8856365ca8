package nl.meldroute.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The sign-ins that run, each known by the hash of a secret that only its browser has. They live in memory, and cross a restart
 * through {@link SignInBook}: a row written at each sign-in would stand next to the report that the same person gave, and the
 * order of the rows alone would name the reporter.
 */
@Component
public class RunningSignIns {
    private static final int SECRET_BYTES = 32;
    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration REMEMBERED = Duration.ofHours(16);
    private final Map<String, SignIn> running = new HashMap<>();
    private final Map<String, Past> past = new HashMap<>();
    private final SignInSettings settings;
    private final Clock clock;

    RunningSignIns(SignInSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    private record Past(SignIn.End end, Instant at) {}

    /**
     * What comes of signing in.
     *
     * @param secret for the browser alone
     * @param crowded whether an older sign-in of the same person ended for it
     */
    public record Begun(String secret, SignIn signIn, boolean crowded) {
        @Override
        public String toString() {
            return "Begun[secret]";
        }
    }

    /**
     * Where and when somebody proved who they are.
     *
     * @param outside hash of the sign-in at the identity provider; absent where it was here
     */
    public record Proof(@Nullable String outside, Instant at) {}

    /** Begins one for somebody who just proved who they are; the oldest of the same person ends where there are too many. */
    public Begun begin(SignedIn person, String stamp, Device device) {
        return begin(person, stamp, device, new Proof(null, clock.instant()));
    }

    /** Begins one that rests on this proof. */
    public synchronized Begun begin(SignedIn person, String stamp, Device device, Proof proof) {
        Instant now = clock.instant();
        sweep(now);
        List<SignIn> oldest =
                of(person.id()).stream().skip(settings.most() - 1L).toList();
        endThose(oldest::contains, SignIn.End.ELSEWHERE);
        SignIn begun = new SignIn(RandomIds.next(), person, stamp, device, now, proof.at(), proof.outside());
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(SECRET_BYTES));
        running.put(key(secret), begun);
        return new Begun(secret, begun, !oldest.isEmpty());
    }

    /** The sign-in with this secret, which counts as use; empty where it ended or never was. */
    public synchronized Optional<SignIn> use(String secret) {
        String key = key(secret);
        Instant now = clock.instant();
        SignIn found = running.get(key);
        if (found == null) {
            return Optional.empty();
        }
        Optional<SignIn.End> end = finished(found, now);
        if (end.isPresent()) {
            end(key, end.get());
            return Optional.empty();
        }
        SignIn used = found.usedAt(now);
        running.put(key, used);
        return Optional.of(used);
    }

    /** Why the sign-in with this secret ended; empty where it runs, or is not remembered. */
    public synchronized Optional<SignIn.End> why(String secret) {
        return Optional.ofNullable(past.get(key(secret))).map(Past::end);
    }

    /** Its owner proved anew who they are. */
    public synchronized void proven(UUID id) {
        proven(id, clock.instant());
    }

    /** Its owner proved anew who they are, at this moment. */
    public synchronized void proven(UUID id, Instant at) {
        running.replaceAll((_, one) -> one.id().equals(id) ? one.provenAt(at, clock.instant()) : one);
    }

    /** Those of one account, the newest first. */
    public synchronized List<SignIn> of(AccountId account) {
        Instant now = clock.instant();
        return running.values().stream()
                .filter(one -> one.person().id().equals(account))
                .filter(one -> finished(one, now).isEmpty())
                .sorted(Comparator.comparing((SignIn one) -> one.person().since())
                        .reversed()
                        .thenComparing(SignIn::id))
                .toList();
    }

    /** Signs out here. */
    public synchronized void signOut(String secret) {
        end(key(secret), SignIn.End.SIGNED_OUT);
    }

    /** Ends one of one's own from another device. */
    public synchronized void end(AccountId owner, UUID id) {
        endThose(one -> one.person().id().equals(owner) && one.id().equals(id), SignIn.End.BY_OWNER);
    }

    /** Ends all of one's own but this. */
    public synchronized void endOthers(AccountId owner, UUID kept) {
        endThose(one -> one.person().id().equals(owner) && !one.id().equals(kept), SignIn.End.BY_OWNER);
    }

    /** Ends all of an account that is not what it was. */
    public synchronized void endChanged(AccountId account) {
        endThose(one -> one.person().id().equals(account), SignIn.End.CHANGED);
    }

    /** Ends what rests on this sign-in at the identity provider. */
    public synchronized void endOutside(String visit) {
        endThose(one -> visit.equals(one.outside()), SignIn.End.OUTSIDE);
    }

    /** Ends all of an account that rest on a sign-in at the identity provider. */
    public synchronized void endOutside(AccountId account) {
        endThose(one -> one.outside() != null && one.person().id().equals(account), SignIn.End.OUTSIDE);
    }

    /** Ends those that began before this moment with an account that has another stamp now, or none. */
    synchronized void compare(Map<AccountId, String> stamps, Instant before) {
        endThose(
                one -> one.person().since().isBefore(before)
                        && !Objects.equals(stamps.get(one.person().id()), one.stamp()),
                SignIn.End.CHANGED);
    }

    /** All that run, by the hash of their secret. */
    synchronized Map<String, SignIn> all() {
        sweep(clock.instant());
        return Map.copyOf(running);
    }

    /** Takes one back that ran before a restart. */
    synchronized void resume(String key, SignIn signIn) {
        running.put(key, signIn);
    }

    private void sweep(Instant now) {
        for (SignIn.End why : List.of(SignIn.End.WORKDAY, SignIn.End.IDLE)) {
            endThose(one -> finished(one, now).filter(why::equals).isPresent(), why);
        }
    }

    private void endThose(Predicate<SignIn> which, SignIn.End why) {
        running.entrySet().stream()
                .filter(one -> which.test(one.getValue()))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(key -> end(key, why));
    }

    private void end(String key, SignIn.End why) {
        if (running.remove(key) != null) {
            Instant now = clock.instant();
            past.values().removeIf(one -> one.at().plus(REMEMBERED).isBefore(now));
            if (past.size() < MOST_REMEMBERED) {
                past.put(key, new Past(why, now));
            }
        }
    }

    private static Optional<SignIn.End> finished(SignIn signIn, Instant now) {
        if (SignInTerms.over(signIn.person().since(), now)) {
            return Optional.of(SignIn.End.WORKDAY);
        }
        return SignInTerms.idle(signIn.person().role(), signIn.used(), now)
                ? Optional.of(SignIn.End.IDLE)
                : Optional.empty();
    }

    private static String key(String secret) {
        return HexFormat.of().formatHex(Sha256.of(secret));
    }
}
