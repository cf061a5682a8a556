package dev.tfguard.check.plan;

import dev.tfguard.plan.AttributeValue;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many occurrences of a setting are as they should be. One that is nowhere counts as one that
 * is not set.
 *
 * @param unknown those of which the plan does not tell
 */
record Tally(int good, int bad, int unknown) {

  /** Counts {@code values}. */
  static Tally of(List<AttributeValue> values, Predicate<String> isGood, boolean goodWhenUnset) {
    int good = 0;
    int unknown = 0;
    List<AttributeValue> counted = values.isEmpty() ? List.of(new AttributeValue.Unset()) : values;
    for (AttributeValue value : counted) {
      good += isGood(value, isGood, goodWhenUnset) ? 1 : 0;
      unknown += isUnknown(value) ? 1 : 0;
    }
    return new Tally(good, counted.size() - good - unknown, unknown);
  }

  private static boolean isGood(
      AttributeValue value, Predicate<String> isGood, boolean goodWhenUnset) {
    if (value instanceof AttributeValue.Known known) {
      return isGood.test(known.text());
    }
    return goodWhenUnset && !isUnknown(value);
  }

  private static boolean isUnknown(AttributeValue value) {
    return value instanceof AttributeValue.Unknown
        || (value instanceof AttributeValue.Compound compound && compound.size() > 0);
  }

  /** Tells whether something that was as it should be is or may be so no longer. */
  boolean isWorseThan(Tally before) {
    return good < before.good && (good == 0 || bad + unknown > before.bad + before.unknown);
  }

  /** Tells whether there is more of what should not be, or may be. */
  boolean isMoreOf(Tally before) {
    return bad > before.bad || (unknown > before.unknown && good < before.good);
  }

  /** Tells whether every occurrence is as it should be. */
  boolean isAllGood() {
    return bad == 0 && unknown == 0;
  }
}
