package dev.tfguard.check.plan;

import dev.tfguard.plan.AttributeValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes the value of a catalogued setting, unless it is sensitive. */
final class ShownValue {
  private static final int SHOWN = 3;
  private static final int LONGEST = 40;
  private static final Pattern BARE = Pattern.compile("true|false|-?[0-9]{1,18}");

  private ShownValue() {}

  /** The values of one setting; {@code unset} is the default, where it is known. */
  static String of(List<AttributeValue> values, Optional<String> unset) {
    List<AttributeValue> all = values.isEmpty() ? List.of(new AttributeValue.Unset()) : values;
    List<String> texts = all.stream().map(value -> text(value, unset)).distinct().toList();
    String shown = String.join(" and ", texts.subList(0, Math.min(SHOWN, texts.size())));
    return texts.size() > SHOWN ? shown + " and others" : shown;
  }

  /** From and to. */
  static String change(
      List<AttributeValue> before, List<AttributeValue> after, Optional<String> unset) {
    return "from " + of(before, unset) + " to " + of(after, unset);
  }

  private static String text(AttributeValue value, Optional<String> unset) {
    if (value instanceof AttributeValue.Known known) {
      return known.sensitive() ? "a sensitive value" : literal(known.text());
    }
    if (value instanceof AttributeValue.Unknown) {
      return "a value known only after apply";
    }
    return value instanceof AttributeValue.Compound compound && compound.size() > 0
        ? "several values"
        : "unset" + unset.map(text -> " (" + text + " by default)").orElse("");
  }

  /** Bare where a source has it bare; long ones are cut. */
  static String literal(String text) {
    if (BARE.matcher(text).matches()) {
      return text;
    }
    boolean tooLong = text.codePointCount(0, text.length()) > LONGEST;
    int end = tooLong ? text.offsetByCodePoints(0, LONGEST) : text.length();
    return '"' + text.substring(0, end) + (tooLong ? "…" : "") + '"';
  }
}
