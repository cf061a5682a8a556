package dev.tfguard.config;

import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.hcl.StrictBody;
import dev.tfguard.source.SourceFile;
import java.util.List;

/** Which findings a configuration lets pass, and which nobody may let pass. */
public final class WaiverRules {
  /** Nothing is said. */
  public static final WaiverRules NONE = new WaiverRules();

  private WaiverRules() {}

  /** Reads {@code body} of {@code source}; what is wrong with it is added to {@code problems}. */
  @SuppressWarnings("UnusedVariable") // waiver blocks will be read here
  static WaiverRules read(StrictBody body, SourceFile source, List<Diagnostic> problems) {
    return NONE;
  }
}
