package dev.tfguard.hcl;

import java.util.Arrays;

/**
 * Gives equal short texts one string, since sources repeat the same few thousand names.
 *
 * <p>It is a cache: an entry may be overwritten at any time, by any thread, and then only costs
 * another copy.
 */
final class NamePool {
  private static final int SLOTS = 1 << 13;
  private static final int LONGEST = 40;
  private static final String[] POOL = emptyPool();

  private NamePool() {}

  private static String[] emptyPool() {
    String[] pool = new String[SLOTS];
    Arrays.fill(pool, "");
    return pool;
  }

  /** The text between two offsets. */
  static String get(String text, int start, int end) {
    int length = end - start;
    if (length > LONGEST) {
      return text.substring(start, end);
    }
    int hash = length;
    for (int at = start; at < end; at++) {
      hash = hash * 31 + text.charAt(at);
    }
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    String known = POOL[slot];
    if (known.length() == length && text.startsWith(known, start)) {
      return known;
    }
    String fresh = text.substring(start, end);
    POOL[slot] = fresh;
    return fresh;
  }
}
