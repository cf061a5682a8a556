package dev.tfguard.config;

import dev.tfguard.catalog.CheckDoc;
import dev.tfguard.catalog.CheckDocs;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Severity;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.hcl.NearestName;
import dev.tfguard.hcl.StrictBody;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads what single checks count. */
final class CheckRulesReader {
  private final List<String> known = CheckDocs.bundled().all().stream().map(CheckDoc::id).toList();
  private final Set<String> seen = new HashSet<>();
  private final Set<CheckId> off = new TreeSet<>();
  private final Map<CheckId, Severity> severities = new TreeMap<>();
  private final List<Diagnostic> problems;

  private CheckRulesReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  /** Reads {@code blocks}; what is wrong with them is added to {@code problems}. */
  static CheckRules read(List<Block> blocks, List<Diagnostic> problems) {
    if (blocks.isEmpty()) {
      return CheckRules.NONE;
    }
    CheckRulesReader reader = new CheckRulesReader(problems);
    blocks.forEach(reader::read);
    return new CheckRules(reader.off, reader.severities);
  }

  private void read(Block block) {
    StrictBody body = StrictBody.labelled(block, problems);
    Optional<Severity> severity =
        body.optionalChoice("severity", Severity.values(), Severity::wireName);
    Optional<Boolean> enabled = body.optionalTruth("enabled");
    body.finish();
    if (block.body().attributes().isEmpty()) {
      problem(block, "this block says nothing", "set severity, or enabled = false");
    }
    if (!isUsable(block)) {
      return;
    }
    CheckId check = new CheckId(block.label(0));
    severity.ifPresent(value -> severities.put(check, value));
    if (!enabled.orElse(true)) {
      off.add(check);
    }
  }

  private boolean isUsable(Block block) {
    String id = block.label(0);
    if (id.isEmpty() || block.labels().size() > 1) {
      return false;
    }
    if (!known.contains(id)) {
      String hint =
          NearestName.to(id, known)
              .map(near -> "the nearest known name is \"" + near + "\"")
              .orElse("tfguard explain lists them all");
      problem(block, "there is no check \"" + id + "\"", hint);
      return false;
    }
    if (!seen.add(id)) {
      problem(block, "there is a second block for " + id, "put what it says into the first");
    }
    return true;
  }

  private void problem(Block block, String message, String hint) {
    problems.add(new Diagnostic(block.headerSpan(), message, hint));
  }
}
