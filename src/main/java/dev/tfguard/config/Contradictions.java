package dev.tfguard.config;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Severity;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.waiver.WaiverRules;
import java.util.List;
import java.util.Optional;

/** Finds {@code check} blocks that take back what the rest of a configuration demands. */
final class Contradictions {
  private final List<Block> blocks;
  private final List<Diagnostic> problems;

  private Contradictions(List<Block> blocks, List<Diagnostic> problems) {
    this.blocks = blocks;
    this.problems = problems;
  }

  /** Adds to {@code problems} what of {@code blocks}, all read into {@code config}, cannot be. */
  static void find(List<Block> blocks, Config config, List<Diagnostic> problems) {
    Contradictions found = new Contradictions(blocks, problems);
    found.findOff(config.gate());
    config.waivers().forbidden().forEach(rule -> found.findLowered(rule, config.gate().checks()));
  }

  private void findOff(GateRules gate) {
    String demand = gate.plan().anyDestroy() ? GateReader.ANY_DESTROY : GateReader.STRICT;
    for (CheckId check : gate.plan().needs()) {
      if (gate.checks().isOff(check)) {
        report(
            check,
            "plan fails on what " + check + " finds, because of " + demand + " = true",
            "take enabled = false away, or " + demand);
      }
    }
  }

  private void findLowered(WaiverRules.Forbidden rule, CheckRules rules) {
    CheckId check = rule.check();
    Optional<Severity> severity = rules.severity(check);
    boolean lowered = severity.isPresent() && severity.get() != Severity.CRITICAL;
    if (!rules.isOff(check) && !lowered) {
      return;
    }
    report(
        check,
        "no_waiver says that nobody may let pass what " + check + " finds, and this does",
        (rules.isOff(check)
                ? "take enabled = false away"
                : "take severity away, or make it critical")
            + ", or take "
            + check
            + " from no_waiver");
  }

  private void report(CheckId check, String message, String hint) {
    for (Block block : blocks) {
      if (block.label(0).equals(check.value())) {
        problems.add(new Diagnostic(block.headerSpan(), message, hint));
      }
    }
  }
}
