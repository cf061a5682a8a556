package dev.tfguard.waiver;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds waivers that have expired, and waivers that are of no use. */
final class WaiverFaults {
  private final WaiverRun run;
  private final WaiverUse use;

  WaiverFaults(WaiverRun run, WaiverUse use) {
    this.run = run;
    this.use = use;
  }

  /**
   * What is wrong with {@code waiver}.
   *
   * @param known the checks that have looked at all that it may be about
   */
  Optional<Finding> of(Waiver waiver, List<CheckId> known) {
    List<CheckId> idle = use.idle(waiver, known);
    boolean isIdle = idle.size() == waiver.checks().size();
    if (waiver.isOver(run.today())) {
      return use.isMet(waiver) || isIdle ? Optional.of(expired(waiver, isIdle)) : Optional.empty();
    }
    return idle.isEmpty() ? Optional.empty() : Optional.of(unused(waiver, idle, isIdle));
  }

  private Finding expired(Waiver waiver, boolean isIdle) {
    String remedy =
        isIdle
            ? "nothing is left that it would let pass, so remove it"
            : "mend what it let pass and remove it, or agree with them on another day";
    String message =
        "This waiver of %s for %s expired on %s, %s; %s answers for it (\"%s\"): %s"
            .formatted(
                waiver.checkNames(),
                waiver.scope().address(),
                waiver.until(),
                DaysLeft.text(waiver.daysLeft(run.today())),
                waiver.terms().owner(),
                waiver.terms().reason(),
                remedy);
    return finding(waiver, CheckId.EXPIRED_WAIVER, Severity.HIGH, message);
  }

  private static Finding unused(Waiver waiver, List<CheckId> idle, boolean isIdle) {
    String names = idle.stream().map(CheckId::value).collect(Collectors.joining(", "));
    String remedy =
        isIdle ? "remove it, or correct what it is about" : "take " + names + " out of it";
    String message =
        "This waiver lets nothing of %s pass, since nothing of that is found at %s; %s"
            .formatted(names, waiver.scope().address(), remedy);
    return finding(waiver, CheckId.UNUSED_WAIVER, Severity.LOW, message);
  }

  private static Finding finding(Waiver waiver, CheckId check, Severity severity, String message) {
    String address = waiver.scope().address();
    Subject subject = Subject.of("", address, List.of(address)).at(detail(waiver));
    return Finding.at(waiver.location(), check, severity, subject, message);
  }

  /** What tells this waiver from another one for the same address. */
  private static String detail(Waiver waiver) {
    String where =
        waiver.scope() instanceof WaiverScope.Item item
            ? item.attribute()
            : path((WaiverScope.Addresses) waiver.scope());
    return where.isEmpty() ? waiver.checkNames() : where + ": " + waiver.checkNames();
  }

  private static String path(WaiverScope.Addresses meant) {
    return meant.path().map(PathGlob::pattern).orElse("");
  }
}
