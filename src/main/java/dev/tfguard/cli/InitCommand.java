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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Sets a repository up: configuration, pre-commit, continuous integration, baseline. */
final class InitCommand implements Command {
  private static final String YES = "--yes";
  private static final String DRY_RUN = "--dry-run";
  private static final String ONLY = "--only";
  private static final String HOOKS_REPO = "--hooks-repo";
  private static final String HOOKS_REV = "--hooks-rev";
  private static final String BASELINE = ".tfguard-baseline.json";

  @Override
  public String name() {
    return "init";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "Set a repository up: a configuration, a hook for pre-commit, a job for GitHub or"
                + " GitLab, and a baseline of what is found today.")
        .footer(
            "  tfguard init                       # shows each file, and asks",
            "  tfguard init --dry-run             # prints a patch, and writes nothing",
            "  tfguard init --yes --only config,baseline");
    flag(spec, "Write all of it, without a question.", "-y", YES);
    flag(spec, "Print what would be written as a patch, and write nothing.", DRY_RUN);
    value(spec, ONLY, "PARTS", "Write only these of config,pre-commit,ci,baseline.");
    value(
        spec,
        HOOKS_REPO,
        "URL",
        "Where pipelines get tfguard from (default: where this one was cloned from).");
    value(spec, HOOKS_REV, "TAG", "Which tag or commit of it (default: that of this tfguard).");
    return spec;
  }

  private static void flag(CommandSpec spec, String description, String... names) {
    spec.addOption(OptionSpec.builder(names).description(description).build());
  }

  private static void value(CommandSpec spec, String name, String label, String description) {
    spec.addOption(
        OptionSpec.builder(name)
            .paramLabel(label)
            .type(String.class)
            .description(description)
            .build());
  }

  @Override
  public ExitCode run(ParseResult parsed, Console console) {
    boolean dryRun = parsed.hasMatchedOption(DRY_RUN);
    boolean asks = !dryRun && !parsed.hasMatchedOption(YES);
    if (asks && !console.readsTerminal()) {
      throw new UsageException(
          "init asks before it writes, and there is no terminal: add --yes, or --dry-run to look");
    }
    Path root = root();
    InitFiles files = new InitFiles(root);
    Set<Part> parts = parts(parsed, files);
    Optional<InitScan> scan =
        parts.contains(Part.BASELINE) && !files.has(BASELINE)
            ? Optional.of(InitScan.of(root.resolve(BASELINE), console))
            : Optional.empty();
    List<Proposal> proposals = proposals(parsed, files, parts, scan);
    if (dryRun) {
      proposals.forEach(proposal -> console.out().print(files.diff(proposal)));
      console.out().flush();
      return ExitCode.OK;
    }
    InitDialog dialog = new InitDialog(files, console);
    if (!asks) {
      proposals.forEach(dialog::show);
    }
    List<Proposal> wanted = asks ? dialog.ask(proposals) : proposals;
    if (wanted.stream().noneMatch(proposal -> proposal.path().equals(BASELINE))) {
      List<Proposal> without = proposals(parsed, files, parts, Optional.empty());
      wanted = wanted.stream().flatMap(proposal -> same(proposal, without)).toList();
    }
    ExitCode code = report(files.write(wanted), proposals.isEmpty(), console);
    if (source(parsed, parts).isEmpty() && parts.contains(Part.PRE_COMMIT)) {
      console.complain(
          "nothing for pipelines: where they get tfguard from, say " + HOOKS_REPO + " URL");
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
    Optional<String> only = Options.value(parsed, ONLY);
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
        throw new UsageException(ONLY + ": " + String.valueOf(bad.getMessage()));
      }
    }
    return parts;
  }

  private static List<Proposal> proposals(
      ParseResult parsed, InitFiles files, Set<Part> parts, Optional<InitScan> scan) {
    boolean known = scan.map(found -> found.known() > 0).orElse(false);
    boolean baseline = known || files.has(BASELINE);
    try {
      List<Proposal> proposals =
          new ArrayList<>(
              Setup.of(
                  files.repository(),
                  parts,
                  source(parsed, parts),
                  baseline ? Optional.of(BASELINE) : Optional.empty()));
      if (known) {
        String purpose = "what is found today, which fails no run: " + scan.get().known();
        proposals.add(new Proposal(BASELINE, "", scan.get().baseline(), purpose));
      }
      return proposals;
    } catch (UnfitFileException unfit) {
      throw new UsageException(unfit.complaint());
    }
  }

  /**
   * Where pipelines get tfguard from; empty when nobody has said and nothing of them is asked for.
   */
  private static Optional<HookSource> source(ParseResult parsed, Set<Part> parts) {
    Optional<String> url = Options.value(parsed, HOOKS_REPO).or(Checkout::origin);
    boolean asked = parts.contains(Part.PRE_COMMIT) || parts.contains(Part.CI);
    if (url.isEmpty() && asked && parsed.hasMatchedOption(ONLY)) {
      throw new UsageException("say where pipelines get tfguard from: " + HOOKS_REPO + " URL");
    }
    return url.map(address -> source(parsed, address));
  }

  private static HookSource source(ParseResult parsed, String url) {
    String revision =
        Options.value(parsed, HOOKS_REV)
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
