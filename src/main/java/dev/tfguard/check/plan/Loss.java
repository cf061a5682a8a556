package dev.tfguard.check.plan;

import dev.tfguard.catalog.StatefulType;
import dev.tfguard.check.Texts;
import dev.tfguard.finding.PlannedChange;
import java.util.function.Function;

/** Says in a sentence what is about to go, why, and what to do. */
final class Loss {
  private final Doomed doomed;
  private final PlannedChange planned;

  Loss(Doomed doomed, PlannedChange planned) {
    this.doomed = doomed;
    this.planned = planned;
  }

  /**
   * The whole sentence.
   *
   * @param fate what becomes of it
   * @param consequence for those whose type is known to hold state
   */
  String message(String fate, Function<StatefulType, String> consequence) {
    return what(fate)
        + doomed.type().map(consequence).orElse("")
        + ": "
        + (doomed.isStopped() ? "prevent_destroy stopped this, because " : "")
        + planned.why()
        + refusal()
        + "; "
        + planned.remedies().get(0).text();
  }

  /** The beginning of the sentence. */
  String what(String fate) {
    return subject() + " would be " + fate;
  }

  /** That its type loses {@code what}. */
  static Function<StatefulType, String> with(String what) {
    return type -> what + Texts.lowerFirst(type.summary());
  }

  private String subject() {
    String address = doomed.change().address();
    if (doomed.isDeposed()) {
      return "The deposed object " + doomed.change().deposed().get() + " of " + address;
    }
    return address
        + doomed.change().previousAddress().map(old -> " (moved from " + old + ")").orElse("");
  }

  private String refusal() {
    String text = doomed.isOnlyForgotten() ? "" : planned.armed().text();
    boolean ignored = doomed.preventsDestroy() && !doomed.isStopped();
    return (text.isEmpty() ? "" : "; " + text)
        + (ignored ? "; its source has prevent_destroy, which this plan was made without" : "");
  }
}
