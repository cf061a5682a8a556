package dev.tfguard.fix;

import dev.tfguard.source.SourceFile;
import java.util.Optional;

/**
 * What becomes of one file.
 *
 * @param path as shown to people: relative to the working directory where possible, with {@code /}
 * @param before the file as it was read; empty for a new file
 * @param after the whole text as it is to be, with {@link SourceFile}'s escapes for what is not
 *     UTF-8
 */
public record FileChange(String path, Optional<SourceFile> before, String after) {

  /** Tells whether the file is to stay as it is. */
  boolean isNone() {
    return before.map(SourceFile::text).equals(Optional.of(after));
  }

  /** The bytes that the file had; none for a new file. */
  byte[] bytesBefore() {
    return before.map(SourceFile::encode).orElseGet(() -> new byte[0]);
  }

  /** The bytes that the file is to have. */
  byte[] bytesAfter() {
    return new SourceFile(path, after).encode();
  }
}
