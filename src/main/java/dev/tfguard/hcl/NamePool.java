package dev.tfguard.hcl;

import java.util.Arrays;

/**
 * Gives equal short texts one string, since sources repeat the same few thousand names.
 *
 * <p>It is a cache: an entry may be overwritten at any time, by any thread, and then only costs
 * another copy.
 */
final class NamePool {
  private static final int BITS = 12;
  private static final int SLOTS = 1 << BITS;
  private static final int SHIFT = Integer.SIZE - BITS;
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
    if (length == 0) {
      return "";
    }
    // Three units tell names apart well enough, and reading all would cost more than a copy.
    int units =
        text.charAt(start) | text.charAt(start + length / 2) << 8 | text.charAt(end - 1) << 16;
    int hash = (units + (length << 24)) * 0x9E3779B1;
    int slot = hash >>> SHIFT;
    String known = POOL[slot];
    if (known.length() == length && text.startsWith(known, start)) {
      return known;
    }
    String fresh = text.substring(start, end);
    POOL[slot] = fresh;
    return fresh;
  }
}
