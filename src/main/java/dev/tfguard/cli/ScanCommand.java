package dev.tfguard.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Finds stateful resources in Terraform sources that nothing protects. */
final class ScanCommand implements Command {
  @Override
  public String name() {
    return "scan";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Find stateful resources in Terraform sources that nothing protects.")
        .footer(
            "  tfguard scan                          # the working directory and all below it",
            "  tfguard scan --exclude '**/examples/**' --fail-on critical modules",
            "  tfguard scan --var-file production.tfvars environments/production",
            "  tfguard scan --against origin/main    # and what the branch took away",
            "  tfguard scan --report sarif=tfguard.sarif --report html=tfguard.html");
    SourceOptions.addTo(spec);
    AgainstOptions.addTo(spec);
    ConfigOptions.addTo(spec);
    BaselineOptions.addTo(spec);
    ReportOptions.addTo(spec);
    spec.addOption(Options.failOn());
    WaiverOptions.addTo(spec);
    return spec;
  }

  @Override
  public ExitCode run(ParseResult parsed, Console console) {
    return new ScanRun(parsed, console).run();
  }
}
