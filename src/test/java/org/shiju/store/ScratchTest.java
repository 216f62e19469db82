package org.shiju.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScratchTest {
  /** Few pieces stay in memory, many go to a file; either way they come back as they were. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 50, 3000})
  void piecesComeBack(int pieces) throws IOException {
    Random random = new Random(3);
    List<byte[]> put = new ArrayList<>();
    List<Long> places = new ArrayList<>();
    try (Scratch scratch = new Scratch()) {
      for (int i = 0; i < pieces; i++) {
        byte[] piece = new byte[random.nextInt(10_000)];
        random.nextBytes(piece);
        put.add(piece);
        places.add(scratch.put(piece));
      }
      for (int i = pieces - 1; i >= 0; i--) {
        assertThat(scratch.get(places.get(i))).isEqualTo(put.get(i));
      }
    }
  }
}
