package dev.tfguard.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A file's name and its text, from which the bytes can be had back unchanged.
 *
 * <p>A byte that is not UTF-8 becomes the lone surrogate U+DC00 + byte, so that nothing is lost and
 * the lexer can say where it stands.
 *
 * @param path as shown to people: relative where possible, with {@code /}
 * @param text the whole text, a byte-order mark included
 */
public record SourceFile(String path, String text) {
  private static final char ESCAPE_BASE = '\uDC00';

  /** Decodes UTF-8 {@code bytes}. */
  public static SourceFile decode(String path, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new SourceFile(path, text.indexOf('\uFFFD') < 0 ? text : decodeSlowly(bytes));
  }

  /** The bytes that this file was decoded from. */
  public byte[] encode() {
    if (text.chars().noneMatch(unit -> isEscapedByte((char) unit))) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    ByteBuffer out = ByteBuffer.allocate(text.length() * 3);
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (Character.charCount(point) == 1 && isEscapedByte((char) point)) {
        out.put((byte) (point - ESCAPE_BASE));
      } else {
        out.put(Character.toString(point).getBytes(StandardCharsets.UTF_8));
      }
      at += Character.charCount(point);
    }
    byte[] bytes = new byte[out.position()];
    out.flip().get(bytes);
    return bytes;
  }

  /**
   * Tells whether {@code unit}, found outside a surrogate pair, stands for a byte that is not
   * UTF-8.
   */
  public static boolean isEscapedByte(char unit) {
    return unit >= ESCAPE_BASE + 0x80 && unit <= ESCAPE_BASE + 0xFF;
  }

  private static String decodeSlowly(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isUnderflow()) {
        return out.flip().toString();
      }
      for (int bad = 0; bad < result.length(); bad++) {
        out.put((char) (ESCAPE_BASE + (in.get() & 0xFF)));
      }
      decoder.reset();
    }
  }
}
