package dev.tfguard.cli;

import dev.tfguard.catalog.CheckDocs;
import dev.tfguard.finding.AddressGlob;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Severity;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Which findings are to be mended.
 *
 * @param checks all when empty
 * @param addresses all when empty; one address of a finding is enough
 * @param mildest the least severity that counts
 */
record FixSelection(List<String> checks, List<AddressGlob> addresses, Severity mildest) {
  private static final String ONLY = "--only";
  private static final String ADDRESS = "--address";
  private static final String SEVERITY = "--severity";

  static void addTo(CommandSpec spec) {
    spec.addOption(Options.list(ONLY, "CHECK", "Mend only what this check finds."));
    spec.addOption(
        Options.list(
            ADDRESS,
            "GLOB",
            "Mend only what is at these addresses; * is anything, ? one character."));
    spec.addOption(
        OptionSpec.builder(SEVERITY)
            .paramLabel("SEVERITY")
            .type(String.class)
            .completionCandidates(Stream.of(Severity.values()).map(Severity::wireName).toList())
            .description("Mend only what is at least this severe: ${COMPLETION-CANDIDATES}.")
            .build());
  }

  static FixSelection read(ParseResult parsed) {
    String mildest = Options.value(parsed, SEVERITY).orElse(Severity.LOW.wireName());
    return new FixSelection(
        Options.values(parsed, ONLY).stream().map(FixSelection::check).toList(),
        Options.values(parsed, ADDRESS).stream().map(AddressGlob::new).toList(),
        Severity.parse(mildest)
            .orElseThrow(
                () ->
                    new UsageException(
                        "--severity takes low, medium, high or critical, but found '"
                            + mildest
                            + "'")));
  }

  private static String check(String id) {
    if (CheckDocs.bundled().find(id).isEmpty()) {
      throw new UsageException("there is no check '" + id + "'; tfguard explain lists them all");
    }
    return id;
  }

  boolean wants(Finding finding) {
    return finding.severity().isAtLeast(mildest)
        && (checks.isEmpty() || checks.contains(finding.check().value()))
        && (addresses.isEmpty() || finding.subject().addresses().stream().anyMatch(this::isMeant));
  }

  private boolean isMeant(String address) {
    return addresses.stream().anyMatch(glob -> glob.matches(address));
  }
}
