package dev.tfguard.check.against;

import dev.tfguard.check.Setting;
import dev.tfguard.check.Setting.State;
import dev.tfguard.check.StatefulResource;
import dev.tfguard.check.Texts;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Location;
import dev.tfguard.finding.Subject;
import dev.tfguard.terraform.ModuleCall;
import java.util.List;
import java.util.Optional;

/** Reports protections that were on, and that are off or in doubt. */
final class VanishedProtection {
  static final CheckId ID = new CheckId("vanished-protection");

  private static final String ADVICE = "; put it back, or take it off in a change of its own";

  private final Past past;
  private final Where where;

  VanishedProtection(Past past, Where where) {
    this.past = past;
    this.where = where;
  }

  /** One protection of one resource block, weaker at {@code addresses}. */
  Finding finding(StatefulResource is, Weakening weakening, List<String> addresses) {
    Location location =
        weakening
            .now()
            .flatMap(Setting::where)
            .map(found -> where.of(found))
            .orElseGet(() -> where.of(is.resource().declaration()));
    return Finding.at(
        location,
        ID,
        weakening.severity(),
        Subject.of(is.type().name(), is.localAddress(), addresses).at(weakening.name()),
        head(weakening)
            + ": commit "
            + past.commit()
            + before(weakening)
            + effect(weakening, Texts.lowerFirst(is.type().summary()))
            + ADVICE);
  }

  /** An argument of a call that protects what is in a module that is not here. */
  Finding finding(ModuleCall call, Setting was, Setting now, Item item) {
    Weakening weakening =
        new Weakening(
            was.name(),
            "the service",
            was.state(),
            Optional.of(now),
            now.is(State.UNDECIDED) || !was.is(State.SAFE)
                ? Words.severity(item.types()).lower().lower()
                : Words.severity(item.types()).lower());
    return Finding.at(
        now.where().map(found -> where.of(found)).orElseGet(() -> where.of(call.declaration())),
        ID,
        weakening.severity(),
        Subject.of("", item.localAddress(), List.of(item.address())).at(was.name()),
        head(weakening)
            + ": commit "
            + past.commit()
            + before(weakening)
            + effect(weakening, Words.loss(item.types()).orElse("what the module holds"))
            + ADVICE);
  }

  private static String head(Weakening weakening) {
    if (weakening.isUndecided()) {
      return "Nobody can tell any more whether " + weakening.name() + " is on";
    }
    boolean written = weakening.now().flatMap(Setting::where).isPresent();
    return weakening.name() + (written ? " is switched off" : " is gone");
  }

  private static String before(Weakening weakening) {
    return weakening.before() == State.SAFE ? " still has it on" : " may still have it on";
  }

  private static String effect(Weakening weakening, String loss) {
    String doubt = weakening.isUndecided() ? " may not refuse" : " does not refuse";
    return ", and " + weakening.refuser() + doubt + " to delete " + loss + because(weakening);
  }

  private static String because(Weakening weakening) {
    String reason = weakening.now().map(Setting::reason).orElse("");
    return reason.isEmpty() ? "" : ", because " + reason;
  }
}
