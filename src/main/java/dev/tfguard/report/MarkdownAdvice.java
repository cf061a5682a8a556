package dev.tfguard.report;

import dev.tfguard.finding.Finding;
import dev.tfguard.finding.PlannedChange;
import dev.tfguard.finding.Remedy;
import java.util.List;

/** What would avoid each loss, folded away. */
final class MarkdownAdvice {
  private MarkdownAdvice() {}

  /** The advice on as many of {@code findings} as there is room for. */
  static String take(List<Finding> findings, Room room) {
    StringBuilder advice = new StringBuilder();
    for (Finding finding : findings) {
      finding
          .change()
          .filter(change -> !change.remedies().isEmpty())
          .ifPresent(change -> advice.append(room.takeWhole(about(finding, change))));
    }
    return advice.toString();
  }

  private static String about(Finding finding, PlannedChange change) {
    StringBuilder about = new StringBuilder("<details><summary>What to do about ");
    about.append(MarkdownText.code(Shortened.of(finding.address()))).append("</summary>\n\n");
    about.append(MarkdownText.escape(finding.message())).append("\n\n");
    if (!change.armed().text().isEmpty()) {
      about.append("Refused when applied: ").append(change.armed().state().wireName()).append(", ");
      about.append(MarkdownText.escape(change.armed().text())).append("\n\n");
    }
    change.remedies().forEach(remedy -> about.append(item(remedy)));
    return about.append("\n</details>\n\n").toString();
  }

  private static String item(Remedy remedy) {
    String text = "- " + MarkdownText.escape(remedy.text()) + "\n";
    return remedy.code().isEmpty()
        ? text
        : text + "\n" + MarkdownText.block("hcl", remedy.code(), "  ") + "\n";
  }
}
