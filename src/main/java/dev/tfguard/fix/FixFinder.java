package dev.tfguard.fix;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.finding.Finding;
import dev.tfguard.terraform.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Finds the edits that mend findings in the sources of one workspace. */
public final class FixFinder {
  private final FixOptions options;
  private final Sites sites;
  private final Writing writing;

  /** For findings in {@code workspace}, whose sources are as they were read. */
  public FixFinder(Workspace workspace, Function<Path, Catalog> catalogs, FixOptions options) {
    this.options = options;
    this.sites = new Sites(workspace, catalogs);
    this.writing = new Writing(options);
  }

  /** The fix for {@code finding}; no file is read or parsed for it. */
  public Optional<Fix> fix(Finding finding) {
    for (int turn = 0; turn < Fixers.ALL.size(); turn++) {
      Fixer fixer = Fixers.ALL.get(turn);
      if (mends(fixer, finding) && isAllowed(fixer)) {
        int place = turn;
        return outcome(fixer, finding) instanceof Outcome.Mended mended
            ? Optional.of(new Fix(finding, mended.edits(), place))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Why there is no fix for {@code finding}, and what a person does; empty when there is one. */
  public Optional<String> remedy(Finding finding) {
    for (Fixer fixer : Fixers.ALL) {
      if (mends(fixer, finding)) {
        return remedy(fixer, finding);
      }
    }
    return Optional.of(fromMessage(finding));
  }

  private Optional<String> remedy(Fixer fixer, Finding finding) {
    Outcome outcome = outcome(fixer, finding);
    if (outcome instanceof Outcome.Refused refused) {
      return Optional.of(refused.remedy());
    }
    return isAllowed(fixer)
        ? Optional.empty()
        : Optional.of("it changes the cloud at the next apply; ask for it with --unsafe");
  }

  private Outcome outcome(Fixer fixer, Finding finding) {
    return sites
        .find(finding)
        .map(site -> fixer.fix(site, writing))
        .orElseGet(() -> Outcome.refused(fromMessage(finding)));
  }

  private boolean isAllowed(Fixer fixer) {
    return options.unsafe() || !fixer.isUnsafe();
  }

  /** What is found in a plan is mended by other means than that in a source. */
  private static boolean mends(Fixer fixer, Finding finding) {
    return finding.change().isEmpty() && fixer.check().equals(finding.check().value());
  }

  /** Every message ends in what to do, behind its last semicolon. */
  private static String fromMessage(Finding finding) {
    String message = finding.message();
    int remedy = message.lastIndexOf("; ");
    return remedy < 0 ? message : message.substring(remedy + 2);
  }
}
