package dev.tfguard.cli;

import dev.tfguard.check.plan.PlanRules;
import dev.tfguard.config.CheckRules;
import dev.tfguard.config.Gate;
import dev.tfguard.config.GateRules;
import dev.tfguard.finding.AddressGlob;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.Threshold;
import dev.tfguard.waiver.WaiverRules;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Which findings in plans make a pipeline fail.
 *
 * @param strict whether a destruction of a type that nobody has judged does, whatever the threshold
 * @param anyDestroy whether every destruction does, whatever the type and the threshold
 */
record PlanGate(
    Threshold threshold, boolean strict, boolean anyDestroy, List<AddressGlob> allowed) {
  private static final String STRICT = "--strict";
  private static final String ANY_DESTROY = "--any-destroy";
  private static final String ALLOW = "--allow";
  private static final String UNCLASSIFIED = "plan-unclassified";

  static void addTo(CommandSpec spec) {
    spec.addOption(Options.failOn());
    spec.addOption(
        Options.list(
            ALLOW,
            "ADDRESS-GLOB",
            "Let pass what is found at these addresses, and show it as allowed; * is anything, ?"
                + " one character."));
    spec.addOption(
        OptionSpec.builder(ANY_DESTROY)
            .description("Fail on the destruction of anything at all, stateful or not.")
            .build());
    spec.addOption(
        OptionSpec.builder(STRICT)
            .description("Fail on the destruction of types that are not in the catalogue.")
            .build());
  }

  /** What the command line wants, and what {@code config} wants where that says nothing. */
  static PlanGate read(ParseResult parsed, GateRules config) {
    Gate asked =
        new Gate(
            Options.failOn(parsed),
            parsed.hasMatchedOption(STRICT),
            parsed.hasMatchedOption(ANY_DESTROY));
    refuseContradictions(asked, config.checks());
    // never, on the command line, is for a run that is to report and no more
    boolean never = asked.failOn().equals(Optional.of(Threshold.NEVER));
    Gate other = config.plan();
    return new PlanGate(
        asked.failOn().or(other::failOn).orElse(Threshold.HIGH),
        asked.strict() || (other.strict() && !never),
        asked.anyDestroy() || (other.anyDestroy() && !never),
        Options.values(parsed, ALLOW).stream().map(PlanGate::glob).toList());
  }

  private static void refuseContradictions(Gate asked, CheckRules checks) {
    String option = asked.anyDestroy() ? ANY_DESTROY : STRICT;
    if (asked.failOn().equals(Optional.of(Threshold.NEVER)) && !asked.needs().isEmpty()) {
      throw new UsageException("--fail-on never and " + option + " contradict each other");
    }
    for (CheckId check : asked.needs()) {
      if (checks.isOff(check)) {
        throw new UsageException(
            option
                + " fails on what "
                + check
                + " finds, and the configuration switches that check off: take one of the two away");
      }
    }
  }

  private static AddressGlob glob(String pattern) {
    if (pattern.isBlank()) {
      throw new UsageException("--allow takes an address such as 'module.old.*', but it is empty");
    }
    return new AddressGlob(pattern);
  }

  PlanRules rules() {
    return new PlanRules(anyDestroy, allowed);
  }

  /** Throws {@link UsageException} where {@code --allow} lets pass what {@code rules} forbid. */
  void refuseForbidden(Findings findings, WaiverRules rules) {
    for (Finding finding : findings.findings()) {
      Optional<String> place = rules.forbids(finding.check());
      if (finding.waived() && place.isPresent()) {
        throw new UsageException(
            ALLOW
                + " lets "
                + finding.check()
                + " at "
                + finding.address()
                + " pass, which no_waiver at "
                + place.get()
                + " forbids; leave that address out of it");
      }
    }
  }

  ExitCode judge(Findings findings) {
    if (!findings.errors().isEmpty()) {
      return ExitCode.ERROR;
    }
    boolean fails = findings.findings().stream().anyMatch(this::fails);
    return fails ? ExitCode.FINDINGS : ExitCode.OK;
  }

  /** Tells whether {@code finding} makes the pipeline fail. */
  boolean fails(Finding finding) {
    if (!finding.isOpen()) {
      return false;
    }
    return finding.fails(threshold)
        || (anyDestroy && finding.isDoomed())
        || (strict && finding.check().value().equals(UNCLASSIFIED));
  }
}
