package dev.tfguard.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Sets a repository up: configuration, pre-commit, continuous integration, baseline. */
final class InitCommand implements Command {
  private static final String YES = "--yes";
  private static final String DRY_RUN = "--dry-run";
  static final String ONLY = "--only";
  static final String HOOKS_REPO = "--hooks-repo";
  static final String HOOKS_REV = "--hooks-rev";

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
    InitRun run = InitRun.of(parsed, console);
    return dryRun ? run.print() : run.write(asks);
  }
}
