package dev.tfguard.waiver;

import java.util.ArrayList;
import java.util.List;

/** Warns of waivers in use that end soon, so that nobody is surprised by a run that fails. */
final class SoonOver {
  private static final long DAYS = 14;
  private static final int SHOWN = 5;

  private final WaiverRun run;
  private final WaiverUse use;

  SoonOver(WaiverRun run, WaiverUse use) {
    this.run = run;
    this.use = use;
  }

  /** One clause for each of the first few, and one for the others. */
  List<String> remarks() {
    List<Waiver> soon = use.met().stream().filter(this::isSoonOver).toList();
    List<String> remarks = new ArrayList<>();
    soon.stream().limit(SHOWN).forEach(waiver -> remarks.add(remark(waiver)));
    int more = soon.size() - SHOWN;
    if (more > 0) {
      remarks.add(more + " more end within " + DAYS + " days; tfguard waivers lists them");
    }
    return remarks;
  }

  private boolean isSoonOver(Waiver waiver) {
    long left = waiver.daysLeft(run.today());
    return left >= 0 && left <= DAYS;
  }

  private String remark(Waiver waiver) {
    return "the waiver at %s ends %s; %s answers for it"
        .formatted(
            waiver.terms().place(),
            DaysLeft.text(waiver.daysLeft(run.today())),
            waiver.terms().owner());
  }
}
