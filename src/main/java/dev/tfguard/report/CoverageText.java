package dev.tfguard.report;

import dev.tfguard.coverage.Coverage;
import dev.tfguard.coverage.Coverage.TypeAttribute;
import java.util.List;

/** What the catalogue misses of a provider, for people. */
public final class CoverageText {
  private final StringBuilder out = new StringBuilder();

  private CoverageText() {}

  /** One section for each of {@code providers}. */
  public static String of(List<Coverage> providers) {
    CoverageText text = new CoverageText();
    providers.forEach(text::add);
    return text.out.toString();
  }

  private void add(Coverage coverage) {
    out.append(
        "%s: %d types: %d stateful, %d stateless, %d unclassified\n"
            .formatted(
                TerminalText.escape(coverage.provider()),
                coverage.types(),
                coverage.stateful(),
                coverage.stateless(),
                coverage.unclassified().size()));
    section("Neither stateful nor stateless", coverage.unclassified());
    section(
        "Attributes that look as if they protected, and are not catalogued",
        names(coverage.uncatalogued()));
    section("Named by the catalogue, and not in this schema", names(coverage.absent()));
    if (!coverage.explained().isEmpty()) {
      out.append("Attributes that look as if they protected, and are explained: ");
      out.append(coverage.explained().size()).append(" (--format json has them)\n");
    }
  }

  private void section(String title, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    out.append(title).append(": ").append(lines.size()).append('\n');
    lines.forEach(line -> out.append("  ").append(TerminalText.escape(line)).append('\n'));
  }

  private static List<String> names(List<TypeAttribute> attributes) {
    return attributes.stream().map(CoverageText::name).toList();
  }

  private static String name(TypeAttribute attribute) {
    return attribute.path().isEmpty()
        ? attribute.type()
        : attribute.type() + ": " + attribute.path();
  }
}
