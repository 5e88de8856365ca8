package nl.meldroute.privacy;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.database.KeyFile;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.store.CaseKeys;
import org.springframework.stereotype.Component;

/**
 * The one way in and out for the content of signals: AES-256-GCM under a key per signal, which itself is wrapped under the
 * key file. The database and its backup alone give nothing away. Works in the transaction of the caller's door.
 */
@Component
public class CaseContent {
    private static final int KEY_BYTES = 32;
    private final CaseKeys keys;
    private final Cipher wrapping;

    CaseContent(CaseKeys keys, KeyFile keyFile) {
        this.keys = keys;
        this.wrapping = new Cipher(keyFile.secret("case content"));
    }

    /** The content of a database that was restored. */
    public static CaseContent restored(ActingDatabase database, KeyFile keyFile) {
        return new CaseContent(new CaseKeys(database.client()), keyFile);
    }

    /** How many keys of signals open with the key file; throws {@link Altered} where one does not. */
    public int opened() {
        return of(keys.all()).size();
    }

    /** Makes the key of a new signal, and hands out its ring. */
    public CaseRing begin(ReportId signal) {
        byte[] key = RandomIds.bytes(KEY_BYTES);
        keys.insert(signal, wrapping.seal(key, wrapContext(signal)));
        return new CaseRing(signal.value(), new Cipher(key));
    }

    /** The key of one signal. Throws {@link Erased} where it was destroyed, never was, or isn't for who acts. */
    public CaseRing of(ReportId signal) {
        return unwrap(signal, keys.find(signal).orElseThrow(Erased::new));
    }

    /** The keys of many signals in one go; those that are gone are left out. */
    public Map<ReportId, CaseRing> of(Collection<ReportId> signals) {
        Map<ReportId, CaseRing> rings = HashMap.newHashMap(signals.size());
        keys.find(signals).forEach((signal, wrapped) -> rings.put(signal, unwrap(signal, wrapped)));
        return rings;
    }

    /** From now on the key is not for this person: nothing of the signal opens for them, in no module. */
    public void keepFrom(ReportId signal, AccountId person) {
        keys.keepFrom(signal, person);
    }

    /** From now on the key is again for everybody who handles signals. */
    public void keepFromNobody(ReportId signal) {
        keys.keepFromNobody(signal);
    }

    /** Erases what may name people, in every schema; what is written from now on is kept again. */
    void eraseNames(ReportId signal) {
        keys.eraseNames(signal);
    }

    /**
     * Destroys the key: what was written under it can't be read again, in no backup that outlives the key either. The rows of
     * the signal refer to the key, in every schema, and go with it.
     */
    public void destroy(ReportId signal) {
        keys.delete(signal);
    }

    /** Destroys the keys of these; how many there were. */
    public int destroy(Collection<ReportId> signals) {
        int there = of(signals).size();
        signals.forEach(this::destroy);
        return there - of(signals).size();
    }

    private CaseRing unwrap(ReportId signal, byte[] wrapped) {
        return new CaseRing(signal.value(), new Cipher(wrapping.open(wrapped, wrapContext(signal))));
    }

    private static String wrapContext(ReportId signal) {
        return "privacy.case_key|wrapped|" + signal;
    }
}
