package dev.tfguard.fix;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says what kept a file from being written to somebody who knows no Java. */
final class Reasons {
  static final String CHANGED = "changed since it was read; run tfguard again";
  static final String GONE = "gone since it was read; run tfguard again";
  static final String CAME = "made since the directory was read; run tfguard again";
  static final String READ_ONLY = "the file is read-only; make it writable";
  static final String READ_ONLY_DIRECTORY = "its directory is read-only; make it writable";

  private Reasons() {}

  static String of(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return GONE;
    }
    if (cause instanceof AccessDeniedException) {
      return "permission denied; make the file and its directory writable";
    }
    if (cause instanceof FileSystemLoopException) {
      return "a symbolic link that leads to itself; correct the link";
    }
    String reason =
        cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
    return "cannot be written" + (reason == null ? "" : ": " + reason);
  }
}
