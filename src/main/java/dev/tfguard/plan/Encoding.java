package dev.tfguard.plan;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/**
 * How the bytes of an input are to be taken, told by its first ones. Plans and the noise before
 * them are mostly ASCII, so that zero bytes tell which UTF it is.
 */
enum Encoding {
  /** Also where nothing tells. */
  UTF_8,
  /** What {@code >} of Windows PowerShell writes. */
  UTF_16LE,
  /** Big endian. */
  UTF_16BE,
  /** Either; nobody writes it. */
  UTF_32,
  /** RFC 1952. */
  GZIP,
  /** A zip archive whose first entry is that of a plan file (internal/plans/planfile). */
  PLAN_FILE,
  /** Any other zip archive. */
  ZIP,
  /** A plan file of Terraform before 0.12. */
  OLD_PLAN_FILE;

  /** How many bytes are enough to tell. */
  static final int ENOUGH = 64;

  private static final int ZIP_NAME_LENGTH = 26;
  private static final int ZIP_NAME = 30;

  /** That of an input beginning with {@code head}, which is shorter only when the input is. */
  static Encoding of(byte[] head) {
    if (starts(head, 0x1f, 0x8b)) {
      return GZIP;
    }
    if (starts(head, 'P', 'K', 3, 4)) {
      return isPlanFile(head) ? PLAN_FILE : ZIP;
    }
    if (starts(head, 't', 'f', 'p', 'l', 'a', 'n') && head.length > 6 && head[6] < ' ') {
      return OLD_PLAN_FILE;
    }
    return unicode(head);
  }

  private static Encoding unicode(byte[] head) {
    if (head.length == 0) {
      return UTF_8;
    }
    if (isUtf32(head)) {
      return UTF_32;
    }
    if (starts(head, 0xff, 0xfe) || hasZerosOnlyAt(1, head)) {
      return UTF_16LE;
    }
    if (starts(head, 0xfe, 0xff) || hasZerosOnlyAt(0, head)) {
      return UTF_16BE;
    }
    return UTF_8;
  }

  private static boolean isUtf32(byte[] head) {
    return starts(head, 0xff, 0xfe, 0, 0)
        || starts(head, 0, 0, 0xfe, 0xff)
        || (head.length >= 4 && head[1] == 0 && head[2] == 0 && (head[0] == 0 || head[3] == 0));
  }

  // Most of the first characters are ASCII, even where the very first is part of a box.
  private static boolean hasZerosOnlyAt(int place, byte[] head) {
    return zeros(place, head) * 4 >= head.length && zeros(1 - place, head) == 0;
  }

  private static int zeros(int place, byte[] head) {
    int zeros = 0;
    for (int i = place; i < head.length; i += 2) {
      zeros += head[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static boolean isPlanFile(byte[] head) {
    byte[] name = "tfplan".getBytes(US_ASCII);
    return head.length >= ZIP_NAME + name.length
        && head[ZIP_NAME_LENGTH] == name.length
        && head[ZIP_NAME_LENGTH + 1] == 0
        && Arrays.equals(head, ZIP_NAME, ZIP_NAME + name.length, name, 0, name.length);
  }

  private static boolean starts(byte[] head, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= head.length || (head[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
