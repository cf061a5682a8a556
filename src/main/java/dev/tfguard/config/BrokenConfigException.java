package dev.tfguard.config;

import java.util.List;

/** A configuration file that cannot be used. */
public final class BrokenConfigException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String[] complaints;

  BrokenConfigException(List<String> complaints) {
    super(String.join("\n", complaints), null, false, false);
    this.complaints = complaints.toArray(String[]::new);
  }

  /** One line each: the file with 1-based line and column, what is wrong, what would be right. */
  public List<String> complaints() {
    return List.of(complaints);
  }
}
