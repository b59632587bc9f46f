package org.sluice.datasource.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void theWaitDoublesUpToTheMaximum() {
        Stream<Long> waits = Stream.iterate(Backoff.upTo(Duration.ofSeconds(30)), Backoff::grown)
                .limit(8)
                .map(backoff -> backoff.next().toSeconds());

        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
    }
}
