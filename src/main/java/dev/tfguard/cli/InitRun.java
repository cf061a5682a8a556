package dev.tfguard.cli;

import dev.tfguard.finding.SourceError;
import dev.tfguard.fix.Tree;
import dev.tfguard.fix.Written;
import dev.tfguard.setup.HookSource;
import dev.tfguard.setup.Part;
import dev.tfguard.setup.Proposal;
import dev.tfguard.setup.Setup;
import dev.tfguard.setup.UnfitFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Finds out what a repository lacks to take tfguard up, and writes it. */
final class InitRun {
  private static final String BASELINE = ".tfguard-baseline.json";

  private final Console console;
  private final InitFiles files;
  private final Set<Part> parts;
  private final Optional<HookSource> source;
  private final Optional<InitScan> scan;

  private InitRun(ParseResult parsed, Console console, Path root) {
    this.console = console;
    this.files = new InitFiles(root);
    this.parts = parts(parsed, files);
    this.source = source(parsed, parts);
    this.scan =
        parts.contains(Part.BASELINE) && !files.has(BASELINE)
            ? Optional.of(InitScan.of(root.resolve(BASELINE), console))
            : Optional.empty();
  }

  /** Looks at the working directory, which must be the root of its repository. */
  static InitRun of(ParseResult parsed, Console console) {
    return new InitRun(parsed, console, root());
  }

  /** Prints what would be written as a patch. */
  ExitCode print() {
    proposals(scan).forEach(proposal -> console.out().print(files.diff(proposal)));
    console.out().flush();
    return ExitCode.OK;
  }

  /** Writes what is missing: all of it, or what a person wants of it. */
  ExitCode write(boolean asks) {
    List<Proposal> proposals = proposals(scan);
    InitDialog dialog = new InitDialog(files, console);
    if (!asks) {
      proposals.forEach(dialog::show);
    }
    List<Proposal> wanted = asks ? dialog.ask(proposals) : proposals;
    if (wanted.stream().noneMatch(proposal -> proposal.path().equals(BASELINE))) {
      List<Proposal> without = proposals(Optional.empty());
      wanted = wanted.stream().flatMap(proposal -> same(proposal, without)).toList();
    }
    ExitCode code = report(files.write(wanted), proposals.isEmpty(), console);
    if (source.isEmpty() && parts.contains(Part.PRE_COMMIT)) {
      console.complain(
          "nothing for pipelines: say where they get tfguard from, "
              + InitCommand.HOOKS_REPO
              + " URL");
    }
    return scan.isPresent() ? next(scan.get(), code, console) : code;
  }

  /** The one of {@code proposals} that is for the same file. */
  private static Stream<Proposal> same(Proposal proposal, List<Proposal> proposals) {
    return proposals.stream().filter(other -> other.path().equals(proposal.path()));
  }

  private static Path root() {
    Path home = SourceOptions.WORKING_DIRECTORY;
    Path root = Tree.of(home, List.of(Path.of("."))).root();
    if (!root.equals(home)) {
      throw new UsageException("init sets up a whole repository: run it in its root, " + root);
    }
    return root;
  }

  private static Set<Part> parts(ParseResult parsed, InitFiles files) {
    Optional<String> only = Options.value(parsed, InitCommand.ONLY);
    if (only.isEmpty()) {
      return files.isRepository()
          ? EnumSet.allOf(Part.class)
          : EnumSet.of(Part.CONFIG, Part.BASELINE);
    }
    EnumSet<Part> parts = EnumSet.noneOf(Part.class);
    for (String word : only.get().split(",", -1)) {
      try {
        parts.add(Options.parse(Part.class, word.strip()));
      } catch (TypeConversionException bad) {
        throw new UsageException(InitCommand.ONLY + ": " + String.valueOf(bad.getMessage()));
      }
    }
    return parts;
  }

  private List<Proposal> proposals(Optional<InitScan> today) {
    boolean known = today.map(found -> found.known() > 0).orElse(false);
    boolean baseline = known || files.has(BASELINE);
    try {
      List<Proposal> proposals =
          new ArrayList<>(
              Setup.of(
                  files.repository(),
                  parts,
                  source,
                  baseline ? Optional.of(BASELINE) : Optional.empty()));
      if (known) {
        String purpose = "what is found today, which fails no run: " + today.get().known();
        proposals.add(new Proposal(BASELINE, "", today.get().baseline(), purpose));
      }
      return proposals;
    } catch (UnfitFileException unfit) {
      throw new UsageException(unfit.complaint());
    }
  }

  /** Where pipelines get tfguard from; empty when nobody has said, and they were not asked for. */
  private static Optional<HookSource> source(ParseResult parsed, Set<Part> parts) {
    Optional<String> url = Options.value(parsed, InitCommand.HOOKS_REPO).or(Checkout::origin);
    boolean asked = parts.contains(Part.PRE_COMMIT) || parts.contains(Part.CI);
    if (url.isEmpty() && asked && parsed.hasMatchedOption(InitCommand.ONLY)) {
      throw new UsageException(
          "say where pipelines get tfguard from: " + InitCommand.HOOKS_REPO + " URL");
    }
    return url.map(address -> source(parsed, address));
  }

  private static HookSource source(ParseResult parsed, String url) {
    String revision =
        Options.value(parsed, InitCommand.HOOKS_REV)
            .orElse(Version.number().equals("development") ? "main" : "v" + Version.number());
    try {
      return new HookSource(url, revision);
    } catch (IllegalArgumentException bad) {
      throw new UsageException(String.valueOf(bad.getMessage()));
    }
  }

  private static ExitCode report(Written written, boolean complete, Console console) {
    written.paths().forEach(path -> console.complain("wrote " + path));
    written
        .refusals()
        .forEach(
            refusal -> console.complain(refusal.path() + " is not written: " + refusal.reason()));
    if (complete) {
      console.complain("all is there already");
    } else if (written.paths().isEmpty() && written.refusals().isEmpty()) {
      console.complain("nothing is written");
    }
    return written.refusals().isEmpty() ? ExitCode.OK : ExitCode.ERROR;
  }

  private static ExitCode next(InitScan scan, ExitCode code, Console console) {
    for (SourceError error : scan.errors()) {
      console.complain(error.path() + ":" + error.line() + ": " + error.message());
    }
    if (!scan.errors().isEmpty()) {
      console.complain(
          "what cannot be read ends every scan with 2: mend it, or exclude it in .tfguard.hcl");
      return ExitCode.ERROR;
    }
    console.complain("next: commit this, and run tfguard scan; tfguard fix mends what is known");
    return code;
  }
}
