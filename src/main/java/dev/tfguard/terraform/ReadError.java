package dev.tfguard.terraform;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * A file or directory that could not be read.
 *
 * @param path as shown to people, see {@link DisplayPaths}
 * @param message what went wrong, without a period at its end
 */
public record ReadError(String path, String message) {

  /** Says what {@code cause} means to somebody who knows no Java. */
  static ReadError of(String path, IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return new ReadError(path, "no such file or directory");
    }
    if (cause instanceof AccessDeniedException) {
      return new ReadError(path, "permission denied");
    }
    String reason =
        cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
    return new ReadError(path, "cannot be read" + (reason == null ? "" : ": " + reason));
  }

  /** Tells whether there is nothing of that name. */
  public boolean isMissing() {
    return message.startsWith("no such file");
  }

  /** What to do about it. */
  public String hint() {
    if (isMissing()) {
      return "Correct the path or the link, or exclude it";
    }
    return message.startsWith("not a Terraform source")
        ? "Name a directory, or a source such as main.tf"
        : "Make it readable, or exclude it";
  }
}
