package org.shiju.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.shiju.read.UnreadableException;

class RoomTest {
  private static final int MEGABYTE = 1 << 20;

  private final Room room = new Room(10L * MEGABYTE * Room.NEED);

  @Test
  void whatNeedsMoreThanThereIsIsRefused() {
    assertThatThrownBy(() -> room.enter(10 * MEGABYTE + 4096))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("spark.executor.memory");
    assertThatCode(() -> room.enter(10 * MEGABYTE)).doesNotThrowAnyException();
  }

  @Test
  void manySmallOnesAreInAtOnceAndALargeOneWaitsForThem() throws Exception {
    room.enter(1);
    room.enter(9 * MEGABYTE);
    CountDownLatch inside = new CountDownLatch(1);
    Thread large =
        new Thread(
            () -> {
              room.enterAlone();
              inside.countDown();
            });
    large.start();
    while (large.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    room.leave(9 * MEGABYTE);
    assertThat(inside.getCount()).isOne();
    room.leave(1);
    inside.await();
    room.leaveAlone();
    room.enter(10 * MEGABYTE);
    large.join();
  }
}
