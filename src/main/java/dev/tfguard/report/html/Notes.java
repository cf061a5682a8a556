package dev.tfguard.report.html;

import dev.tfguard.finding.LeftOut;
import dev.tfguard.finding.Progress;
import dev.tfguard.finding.Summary;
import dev.tfguard.report.TerminalText;
import java.util.ArrayList;
import java.util.List;

/** What a reader has to know to trust the numbers: what was left out, and what is let pass. */
final class Notes {
  private Notes() {}

  /** Each a clause without a period. */
  static List<String> of(Summary summary) {
    List<String> notes = new ArrayList<>();
    if (!summary.leftOut().isNothing()) {
      notes.add("Left out, as the configuration wants: " + leftOut(summary.leftOut()));
    }
    summary.baseline().ifPresent(progress -> notes.add("Baseline: " + baseline(progress)));
    summary.remarks().forEach(remark -> notes.add("Soon: " + TerminalText.visible(remark)));
    return List.copyOf(notes);
  }

  private static String leftOut(LeftOut leftOut) {
    List<String> counts = new ArrayList<>();
    if (leftOut.directories() > 0) {
      counts.add(Numbers.of(leftOut.directories(), "folder"));
    }
    if (leftOut.files() > 0) {
      counts.add(Numbers.of(leftOut.files(), "file"));
    }
    if (leftOut.findings() > 0) {
      counts.add(Numbers.of(leftOut.findings(), "finding") + " of checks that are switched off");
    }
    return String.join(", ", counts);
  }

  private static String baseline(Progress progress) {
    String mended =
        progress.mended() == 0 ? "" : ", " + Numbers.of(progress.mended()) + " mended since";
    return Numbers.of(progress.known()) + " known" + mended;
  }
}
