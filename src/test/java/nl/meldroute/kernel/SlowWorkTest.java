package nl.meldroute.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
