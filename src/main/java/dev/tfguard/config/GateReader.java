package dev.tfguard.config;

import dev.tfguard.finding.Threshold;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.hcl.StrictBody;
import java.util.List;
import java.util.Optional;

/** Reads what fails a run. */
final class GateReader {
  static final String STRICT = "strict";
  static final String ANY_DESTROY = "any_destroy";
  private static final String FAIL_ON = "fail_on";

  private final List<Diagnostic> problems;

  private GateReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  /** Reads {@code body} of a file; what is wrong with it is added to {@code problems}. */
  static GateRules read(StrictBody body, List<Diagnostic> problems) {
    GateReader reader = new GateReader(problems);
    Optional<Threshold> failOn = failOn(body);
    Gate scan = body.only("scan").map(reader::scan).orElse(Gate.NONE).or(failOn);
    Gate plan = body.only("plan").map(reader::plan).orElse(Gate.NONE).or(failOn);
    return new GateRules(scan, plan, CheckRulesReader.read(body.blocks("check"), problems));
  }

  private Gate scan(Block block) {
    StrictBody body = StrictBody.unlabelled(block, problems);
    Gate gate = new Gate(failOn(body), false, false);
    body.finish();
    return gate;
  }

  private Gate plan(Block block) {
    StrictBody body = StrictBody.unlabelled(block, problems);
    Gate gate = new Gate(failOn(body), body.truth(STRICT), body.truth(ANY_DESTROY));
    if (gate.failOn().equals(Optional.of(Threshold.NEVER))
        && (gate.strict() || gate.anyDestroy())) {
      String other = gate.strict() ? STRICT : ANY_DESTROY;
      body.problem(
          block.headerSpan(),
          FAIL_ON + " = \"never\" and " + other + " = true contradict each other",
          "take one of them away");
    }
    body.finish();
    return gate;
  }

  private static Optional<Threshold> failOn(StrictBody body) {
    return body.optionalChoice(FAIL_ON, Threshold.values(), Threshold::toString);
  }
}
