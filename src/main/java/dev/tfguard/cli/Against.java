package dev.tfguard.cli;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.check.Estate;
import dev.tfguard.check.against.AgainstScan;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.SourceError;
import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.source.SourceFile;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.ReadError;
import dev.tfguard.terraform.ReadRequest;
import dev.tfguard.terraform.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.ParseResult;

/** What a scan adds when it compares with an earlier state of the sources. */
final class Against {
  private static final int MOST_REMARKS = 5;

  private final ParseResult parsed;
  private final String revision;
  private final Function<Path, Catalog> catalogs;

  /** Reads nothing yet. */
  Against(ParseResult parsed, String revision, Function<Path, Catalog> catalogs) {
    this.parsed = parsed;
    this.revision = revision;
    this.catalogs = catalogs;
  }

  /** {@code request} without the directories that are gone, whose past is all there is of them. */
  ReadRequest present(ReadRequest request) {
    boolean whole =
        request.starts().stream()
            .map(request.workingDirectory()::resolve)
            .allMatch(start -> Files.exists(start));
    if (whole) {
      return request;
    }
    try (PastSources sources = PastSources.open(parsed, revision)) {
      return sources.present(request);
    }
  }

  /**
   * What came of it.
   *
   * @param gone the texts of files that are not there any more, by their paths as shown
   */
  record Outcome(Findings findings, Map<String, SourceFile> gone) {}

  /**
   * Adds to {@code found}, which was found in {@code now}, what has gone since the revision of what
   * {@code request} asks for.
   */
  Outcome compare(ReadRequest request, Findings found, Workspace now, Console console) {
    Path root = request.workingDirectory();
    try (PastSources sources = PastSources.open(parsed, revision)) {
      Workspace past = sources.read(request);
      AgainstScan.Result result =
          AgainstScan.run(
              new Estate(past, catalogs, VariableOptions.read(parsed, sources.files(), root)),
              sources.commit(),
              new Estate(now, catalogs, VariableOptions.read(parsed, root)));
      remark(past, now, sources.commit(), console);
      List<Finding> findings = new ArrayList<>(found.findings());
      findings.addAll(result.findings());
      List<SourceError> errors = new ArrayList<>(found.errors());
      errors.addAll(unreadable(past, now, sources.commit()));
      return new Outcome(Findings.of(findings, errors, found.summary()), result.gone());
    }
  }

  /** What cannot be read of the past; what could not then, as a link to nowhere, is no matter. */
  private static List<SourceError> unreadable(Workspace past, Workspace now, String commit) {
    List<SourceError> errors = new ArrayList<>();
    for (ReadError error : past.errors()) {
      if (!error.isMissing() && !now.errors().contains(error)) {
        String message = error.message() + ", as commit " + commit + " has it";
        errors.add(SourceError.unreadable(error.path(), message, error.hint()));
      }
    }
    return errors;
  }

  /** Says what was not wholly read because its syntax was wrong, unless it still is. */
  private static void remark(Workspace past, Workspace now, String commit, Console console) {
    Set<SourceFile> known = new HashSet<>(now.sources().values());
    List<String> remarks = new ArrayList<>();
    for (Module module : past.modules()) {
      for (HclFile file : module.files()) {
        if (!file.diagnostics().isEmpty() && !known.contains(file.source())) {
          remarks.add(remark(file, commit));
        }
      }
    }
    remarks.stream().limit(MOST_REMARKS).forEach(console::complain);
    if (remarks.size() > MOST_REMARKS) {
      console.complain("and " + (remarks.size() - MOST_REMARKS) + " more such files");
    }
  }

  private static String remark(HclFile file, String commit) {
    Diagnostic fault = file.diagnostics().get(0);
    SourceError error = SourceError.at(file.source(), fault.span(), fault.message(), fault.hint());
    return "%s:%d:%d: %s; commit %s has it so, and what follows there is compared as far as it was read"
        .formatted(error.path(), error.line(), error.column(), error.message(), commit);
  }
}
