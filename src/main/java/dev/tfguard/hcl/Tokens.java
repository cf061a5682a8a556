package dev.tfguard.hcl;

import java.util.Arrays;

/**
 * The tokens of a text in parallel arrays, which the lexer fills and the parser reads.
 *
 * <p>White space stands between tokens and in none; comments and line ends are tokens. Offsets are
 * those of the text that was lexed. The last token is always {@link TokenKind#END_OF_FILE}.
 */
final class Tokens {
  private static final byte COMMENT = TokenKind.COMMENT.code();
  private static final byte NEWLINE = TokenKind.NEWLINE.code();

  private byte[] kinds;
  private int[] starts;
  private int[] ends;
  private int count;

  Tokens(int expected) {
    kinds = new byte[expected];
    starts = new int[expected];
    ends = new int[expected];
  }

  void add(TokenKind kind, int start, int end) {
    if (count == kinds.length) {
      grow();
    }
    kinds[count] = kind.code();
    starts[count] = start;
    ends[count] = end;
    count++;
  }

  private void grow() {
    int size = count * 2 + 16;
    kinds = Arrays.copyOf(kinds, size);
    starts = Arrays.copyOf(starts, size);
    ends = Arrays.copyOf(ends, size);
  }

  /**
   * The first token from {@code index} on that is no comment, and no line end unless these count.
   */
  int significant(int index, boolean newlines) {
    int at = index;
    while (kinds[at] == COMMENT || (!newlines && kinds[at] == NEWLINE)) {
      at++;
    }
    return at;
  }

  TokenKind kind(int index) {
    return TokenKind.of(kinds[index]);
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  int count() {
    return count;
  }
}
