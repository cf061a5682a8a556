package dev.tfguard.plan;

import java.util.Arrays;

/** Pairs of numbers, each once; a state says the same of every instance of a resource. */
final class Edges {
  private static final int SMALLEST = 1 << 10;

  private long[] pairs = new long[SMALLEST];
  private int size;

  void add(int from, int to) {
    if (size == pairs.length) {
      compact();
      if (size > pairs.length / 2) {
        pairs = Arrays.copyOf(pairs, pairs.length * 2);
      }
    }
    pairs[size++] = ((long) from << Integer.SIZE) | to;
  }

  private void compact() {
    Arrays.sort(pairs, 0, size);
    int kept = 0;
    for (int at = 0; at < size; at++) {
      if (at == 0 || pairs[at] != pairs[at - 1]) {
        pairs[kept++] = pairs[at];
      }
    }
    size = kept;
  }

  /** For each number below {@code count}, what it has an edge to, sorted. */
  int[][] byFrom(int count) {
    compact();
    int[][] targets = new int[count][];
    int at = 0;
    for (int from = 0; from < count; from++) {
      int start = at;
      while (at < size && (int) (pairs[at] >>> Integer.SIZE) == from) {
        at++;
      }
      targets[from] = targets(start, at);
    }
    return targets;
  }

  private int[] targets(int start, int end) {
    int[] targets = new int[end - start];
    for (int at = start; at < end; at++) {
      targets[at - start] = (int) pairs[at];
    }
    return targets;
  }
}
