package dev.tfguard.report;

import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** About how many bytes a growing text takes once it is compressed; an upload has no less. */
final class CompressedSize implements AutoCloseable {
  private static final int BUFFER = 1 << 13;

  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
  private final byte[] buffer = new byte[BUFFER];

  /** Counts {@code text} too, and gives the bytes of all there is so far. */
  long add(String text) {
    deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
    while (deflater.deflate(buffer) > 0) {
      // only the number of bytes is asked for
    }
    return deflater.getBytesWritten();
  }

  @Override
  public void close() {
    deflater.end();
  }
}
