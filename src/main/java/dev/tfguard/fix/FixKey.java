package dev.tfguard.fix;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What makes a finding the same after an edit has moved it; a few may share one. */
record FixKey(CheckId check, String path, String address, String attribute) {

  static FixKey of(Finding finding) {
    return new FixKey(
        finding.check(),
        finding.location().path(),
        finding.subject().localAddress(),
        finding.subject().attribute());
  }

  /** How many of {@code findings} have each key. */
  static Map<FixKey, Integer> count(Collection<Finding> findings) {
    Map<FixKey, Integer> count = new HashMap<>();
    findings.forEach(finding -> count.merge(of(finding), 1, Integer::sum));
    return count;
  }
}
