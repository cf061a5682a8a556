package dev.tfguard.plan;

import com.fasterxml.jackson.core.JsonLocation;
import dev.tfguard.source.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of one input in turn. Between documents they are taken one by one and counted; within a
 * document the JSON parser takes them in blocks, gives back those after its end and says where it
 * came to.
 */
final class PlanBytes extends InputStream {
  /** How far one can look ahead. */
  static final int AHEAD = 1 << 10;

  /** Room for what the parser gives back: it is never more than it takes at a time. */
  private static final int HEADROOM = 1 << 14;

  private final InputStream in;
  private final byte[] buffer = new byte[HEADROOM + (1 << 16)];
  private int position = HEADROOM;
  private int limit = HEADROOM;
  private int line = 1;
  private int column = 1;

  PlanBytes(InputStream in) {
    this.in = in;
  }

  /** The place of the next byte. */
  Position place() {
    return new Position(line, column);
  }

  /** The byte that {@link #read()} gives after {@code ahead} others; -1 behind the end. */
  int peek(int ahead) throws IOException {
    while (position + ahead >= limit) {
      if (!fill()) {
        return -1;
      }
    }
    return buffer[position + ahead] & 0xff;
  }

  /** The next bytes, at most {@code count}, which stay to be read. */
  byte[] head(int count) throws IOException {
    peek(count - 1);
    int length = Math.min(count, limit - position);
    byte[] head = new byte[length];
    System.arraycopy(buffer, position, head, 0, length);
    return head;
  }

  /** Takes the next byte and counts it; -1 at the end. */
  @Override
  public int read() throws IOException {
    int next = peek(0);
    if (next >= 0) {
      position++;
      count(next);
    }
    return next;
  }

  // UTF-16 units: a tail byte of UTF-8 is none of its own, a head of four bytes stands for two.
  private void count(int next) {
    if (next == '\n') {
      line++;
      column = 1;
    } else if ((next & 0xc0) != 0x80) {
      column += next >= 0xf0 ? 2 : 1;
    }
  }

  /** Takes what is left of the line but for its end, and does not count it. */
  void skipLine() throws IOException {
    while (peek(0) >= 0) {
      while (position < limit && buffer[position] != '\n') {
        position++;
      }
      if (position < limit) {
        return;
      }
    }
  }

  /** Takes a block, not counted. */
  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (peek(0) < 0) {
      return -1;
    }
    int count = Math.min(Math.min(length, limit - position), HEADROOM);
    System.arraycopy(buffer, position, target, offset, count);
    position += count;
    return count;
  }

  /** Goes behind the document that ends at {@code end}, seen from where the parser began. */
  void resume(ByteArrayOutputStream unread, JsonLocation end) {
    byte[] back = unread.toByteArray();
    position -= back.length;
    System.arraycopy(back, 0, buffer, position, back.length);
    Position place = place(end.getLineNr(), end.getColumnNr());
    line = place.line();
    column = place.column();
  }

  /** A place in the document that begins here, seen from the beginning of the input. */
  Position place(int lineOfDocument, int columnOfDocument) {
    boolean same = lineOfDocument <= 1;
    int behind = Math.max(1, columnOfDocument) - 1;
    return same
        ? new Position(line, column + behind)
        : new Position(line + lineOfDocument - 1, behind + 1);
  }

  private boolean fill() throws IOException {
    if (limit == buffer.length) {
      System.arraycopy(buffer, position, buffer, HEADROOM, limit - position);
      limit = HEADROOM + limit - position;
      position = HEADROOM;
    }
    int count = in.read(buffer, limit, buffer.length - limit);
    limit += Math.max(0, count);
    return count >= 0;
  }
}
