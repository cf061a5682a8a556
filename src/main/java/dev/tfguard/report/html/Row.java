package dev.tfguard.report.html;

import java.util.List;
import java.util.Optional;

/**
 * One finding as a table shows it; every text can be seen whole and obeys nothing.
 *
 * @param severity the name of the severity
 * @param state what sets it apart from other findings of its severity; may be empty
 * @param module the module of its subject: an address in a plan, a folder in sources
 * @param plan the plan's file; empty for a finding in a source
 * @param headline what is wrong
 * @param line 1-based; 0 where the finding is about no line
 * @param column 1-based
 */
record Row(
    String severity,
    State state,
    String address,
    String module,
    String plan,
    String check,
    String headline,
    String path,
    int line,
    int column,
    List<Fact> facts,
    Optional<Snippet> snippet,
    List<Step> steps) {
  /** What a table's script fills in. */
  static final Row BLANK =
      new Row(
          "",
          State.OPEN,
          "",
          "",
          "",
          "",
          "",
          "",
          0,
          0,
          List.of(),
          Optional.of(new Snippet("", "", "", "")),
          List.of());

  /** What becomes of the run because of a finding. */
  enum State {
    FAILS("fails"),
    OPEN(""),
    ALLOWED("allowed"),
    WAIVED("waived"),
    KNOWN("known");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** The word for people; empty where there is nothing to say. */
    String label() {
      return label;
    }
  }

  /** Something to know of a finding, and its name. */
  record Fact(String label, String text) {}

  /**
   * Something to do.
   *
   * @param code what to write into a source; may be empty
   */
  record Step(String text, String code) {
    boolean hasCode() {
      return !code.isEmpty();
    }
  }

  /** The word for {@link #state}. */
  String label() {
    return state.label();
  }

  /** As in {@code main.tf:3:1}. */
  String place() {
    return line == 0 ? path : path + ":" + line + ":" + column;
  }
}
