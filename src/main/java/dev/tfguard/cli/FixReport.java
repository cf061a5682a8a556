package dev.tfguard.cli;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.SourceError;
import dev.tfguard.fix.FixFinder;
import dev.tfguard.fix.FixOptions;
import dev.tfguard.fix.FixResult;
import dev.tfguard.fix.Patch;
import dev.tfguard.fix.Refusal;
import dev.tfguard.fix.Tree;
import dev.tfguard.fix.TreeWriter;
import dev.tfguard.fix.Written;
import dev.tfguard.terraform.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Hands out what a run of fixes came to: the patch on standard output, all else on the other. */
final class FixReport {
  private final FixResult result;
  private final Tree tree;
  private final Console console;

  FixReport(FixResult result, Tree tree, Console console) {
    this.result = result;
    this.tree = tree;
    this.console = console;
  }

  void errors(List<SourceError> errors) {
    for (SourceError error : errors) {
      String hint = error.hint().isEmpty() ? "" : "; " + error.hint();
      console.complain(
          place(error.path(), error.line()) + ": not fixed: " + error.message() + hint);
    }
  }

  /** Lists those of {@code findings} that are left alone because somebody lets them pass. */
  void waived(List<Finding> findings) {
    for (Finding finding : findings) {
      finding
          .suppression()
          .filter(reason -> finding.waived())
          .ifPresent(
              reason ->
                  console.complain(
                      place(finding.location().path(), finding.location().start().line())
                          + ": "
                          + finding.address()
                          + " ["
                          + finding.check()
                          + "]: left alone, being waived at "
                          + reason.place()));
    }
  }

  /** Lists what has no fix, with what a person does about it. */
  void unfixed(
      Workspace workspace,
      Function<Path, Catalog> catalogs,
      FixOptions options,
      List<Finding> findings) {
    FixFinder finder = new FixFinder(workspace, catalogs, options);
    for (Finding finding : findings) {
      finder
          .remedy(finding)
          .ifPresent(
              remedy ->
                  console.complain(
                      place(finding.location().path(), finding.location().start().line())
                          + ": "
                          + finding.address()
                          + " ["
                          + finding.check()
                          + "]: "
                          + remedy));
    }
    result
        .dropped()
        .forEach(
            fix ->
                console.complain(
                    fix.finding().address()
                        + " ["
                        + fix.finding().check()
                        + "]: the fix would not have worked; mend it by hand"));
  }

  /** Prints the patch; what cannot be in it is an error. */
  Optional<ExitCode> patch() {
    ByteArrayOutputStream patch = new ByteArrayOutputStream();
    try {
      List<Refusal> refusals = Patch.write(result.changes(), tree, patch);
      console.out().print(patch.toString(StandardCharsets.UTF_8));
      if (console.out().checkError()) { // which flushes too
        throw new UsageException("cannot write to standard output: it is full or closed");
      }
      return complain(refusals);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Writes the files; what cannot be written is an error. */
  Optional<ExitCode> write() {
    Written written = TreeWriter.write(result.changes(), tree);
    written.paths().forEach(path -> console.complain("fixed " + path));
    return complain(written.refusals());
  }

  Optional<ExitCode> check() {
    result.changes().forEach(change -> console.complain(change.path() + " needs a fix"));
    return result.changes().isEmpty() ? Optional.empty() : Optional.of(ExitCode.FINDINGS);
  }

  private Optional<ExitCode> complain(List<Refusal> refusals) {
    refusals.forEach(
        refusal -> console.complain(refusal.path() + " is not changed: " + refusal.reason()));
    return refusals.isEmpty() ? Optional.empty() : Optional.of(ExitCode.ERROR);
  }

  private static String place(String path, int line) {
    return path + ":" + line;
  }
}
