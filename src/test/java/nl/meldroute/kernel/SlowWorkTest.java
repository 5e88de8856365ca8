package nl.meldroute.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SlowWorkTest {
    @Test
    void work_that_was_done_is_told_once_also_when_it_failed() {
        SlowWork.wasDone();
        assertThat(SlowWork.wasDone()).isFalse();
        assertThat(SlowWork.inTurn(() -> 3)).isEqualTo(3);
        assertThat(SlowWork.wasDone()).isTrue();
        assertThat(SlowWork.wasDone()).isFalse();
        assertThatThrownBy(() -> SlowWork.inTurn(() -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(SlowWork.wasDone()).isTrue();
    }

    @Test
    @DisplayName("Design 6, load: the Argon2 of sign-ins never starves /report")
    void who_reports_goes_before_all_sign_ins_that_wait() {
        List<String> order = new CopyOnWriteArrayList<>();
        try (SlowCrowd crowd = new SlowCrowd()) {
            crowd.waits(() -> SlowWork.inTurn(() -> order.add("first")));
            crowd.waits(() -> SlowWork.inTurn(() -> order.add("second")));
            crowd.waits(() -> SlowWork.ofReporter(() -> order.add("reporter")));
            assertThat(order).isEmpty();
        }
        assertThat(order).containsExactly("reporter", "first", "second");
    }

    @Test
    void it_is_crowded_from_twenty_who_wait_and_no_longer_once_they_had_their_turn() {
        try (SlowCrowd crowd = new SlowCrowd().with(19)) {
            assertThat(SlowWork.crowded()).isFalse();
            assertThat(crowd.with(1)).isNotNull();
            assertThat(SlowWork.crowded()).isTrue();
        }
        assertThat(SlowWork.crowded()).isFalse();
        assertThat(SlowWork.waiting()).isZero();
    }
}
