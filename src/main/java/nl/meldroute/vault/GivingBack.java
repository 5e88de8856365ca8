package nl.meldroute.vault;

import nl.meldroute.kernel.SlowWork;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * A passphrase takes 128 MiB for half a second, a few times a day. The collector that fits a small machine would keep all of that
 * until it is full again; it is told once that it may go, within a minute. Where a passphrase takes little, there is nothing to give.
 */
@Component
class GivingBack {
    private static final int MUCH_KIB = 32_768;
    private final VaultSettings settings;

    GivingBack(VaultSettings settings) {
        this.settings = settings;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void giveBack() {
        if (SlowWork.wasDone() && settings.memoryKib() >= MUCH_KIB) {
            System.gc();
        }
    }
}
