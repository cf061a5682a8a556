package dev.tfguard.plan;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;

/** UTF-16 as UTF-8, which the JSON parser reads faster than characters. */
final class Utf16Stream extends InputStream {
  private static final int BLOCK = 1 << 15;

  private final InputStream in;
  private final int low;
  private final int high;
  private final byte[] units = new byte[BLOCK];
  private final byte[] bytes = new byte[BLOCK / 2 * 3];
  private int kept;
  private int position;
  private int limit;
  private boolean broken;

  Utf16Stream(InputStream in, boolean littleEndian) {
    this.in = in;
    this.low = littleEndian ? 0 : 1;
    this.high = 1 - low;
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[position++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, limit - position);
    System.arraycopy(bytes, position, target, offset, count);
    position += count;
    return count;
  }

  private boolean fill() throws IOException {
    while (position == limit) {
      if (broken) {
        throw new CharConversionException("invalid UTF-16");
      }
      int count = in.read(units, kept, BLOCK - kept);
      if (count < 0) {
        return isWhole();
      }
      position = 0;
      limit = 0;
      convert(kept + count);
    }
    return true;
  }

  // What comes before half a character is handed out first, so that its place is known.
  private boolean isWhole() throws IOException {
    if (kept > 0) {
      throw new CharConversionException("UTF-16 that ends in the middle of a character");
    }
    return false;
  }

  private void convert(int end) {
    int at = 0;
    while (at + 1 < end && !broken) {
      int width = Character.isHighSurrogate(unit(at)) ? 4 : 2;
      if (at + width > end) {
        break;
      }
      put(at, width);
      at += width;
    }
    kept = end - at;
    System.arraycopy(units, at, units, 0, kept);
  }

  private void put(int at, int width) {
    char first = unit(at);
    if (width == 4 && Character.isLowSurrogate(unit(at + 2))) {
      putPoint(Character.toCodePoint(first, unit(at + 2)));
      return;
    }
    broken = Character.isSurrogate(first);
    if (!broken) {
      putPoint(first);
    }
  }

  private void putPoint(int point) {
    if (point < 0x80) {
      bytes[limit++] = (byte) point;
    } else if (point < 0x800) {
      bytes[limit++] = (byte) (0xc0 | (point >> 6));
      putTail(point, 0);
    } else if (point < 0x10000) {
      bytes[limit++] = (byte) (0xe0 | (point >> 12));
      putTail(point, 6);
    } else {
      bytes[limit++] = (byte) (0xf0 | (point >> 18));
      putTail(point, 12);
    }
  }

  private void putTail(int point, int shift) {
    for (int rest = shift; rest >= 0; rest -= 6) {
      bytes[limit++] = (byte) (0x80 | ((point >> rest) & 0x3f));
    }
  }

  private char unit(int at) {
    return (char) (((units[at + high] & 0xff) << 8) | (units[at + low] & 0xff));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
