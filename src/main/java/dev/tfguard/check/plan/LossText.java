package dev.tfguard.check.plan;

import dev.tfguard.catalog.AttributePath;
import dev.tfguard.catalog.Hazard;
import dev.tfguard.catalog.Recovery;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.catalog.Weakening;
import dev.tfguard.plan.AttributeValue;
import dev.tfguard.plan.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what a destruction takes besides, and what there would be to make up for it. */
final class LossText {
  private static final int SHOWN = 3;

  private LossText() {}

  /** A clause to append, with what leads up to it; empty when there is nothing to say. */
  static String of(StatefulType type, Attributes now) {
    return hazards(type, now) + recoveries(type, now);
  }

  private static String hazards(StatefulType type, Attributes now) {
    return type.hazards().stream()
        .filter(hazard -> ProtectionState.isOn(hazard, now))
        .limit(SHOWN)
        .map(hazard -> "; with " + assignment(hazard, now) + ", " + hazard.because())
        .reduce("", String::concat);
  }

  private static String assignment(Hazard hazard, Attributes now) {
    return assignment(hazard.attribute(), now);
  }

  private static String recoveries(StatefulType type, Attributes now) {
    List<String> off = new ArrayList<>();
    for (Recovery recovery : type.recoveries()) {
      if (isOff(recovery, now) && off.size() < SHOWN) {
        off.add(assignment(recovery.attribute(), now));
      }
    }
    return off.isEmpty() ? "" : "; with " + Listed.of(off) + ", less can be brought back";
  }

  private static boolean isOff(Recovery recovery, Attributes now) {
    List<AttributeValue> values = now.at(recovery.attribute().toString());
    return !values.isEmpty()
        && values.stream()
            .allMatch(
                value ->
                    value instanceof AttributeValue.Known known
                        && !known.sensitive()
                        && isOff(recovery, known.text()));
  }

  private static boolean isOff(Recovery recovery, String value) {
    if (recovery.weaker() == Weakening.OFF) {
      return !recovery.safe().contains(value);
    }
    return recovery.unlimited().isEmpty()
        && Amount.parse(value).filter(amount -> amount.signum() == 0).isPresent();
  }

  private static String assignment(AttributePath path, Attributes now) {
    return path + " = " + ShownValue.of(now.at(path.toString()), Optional.empty());
  }
}
