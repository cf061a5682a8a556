package dev.tfguard.terraform.eval;

import dev.tfguard.terraform.eval.Type.Basic;
import dev.tfguard.terraform.eval.Value.Bool;
import dev.tfguard.terraform.eval.Value.Null;
import dev.tfguard.terraform.eval.Value.Num;
import dev.tfguard.terraform.eval.Value.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One use of a format string; mutable, used once. */
final class FormatString {
  private static final Pattern VERB =
      Pattern.compile("%(?:\\[(\\d{1,4})])?([-+ #0]*)(\\d{0,6})(?:\\.(\\d{0,6}))?(\\p{Alpha})");
  private static final int WIDEST = 1000;

  private final String format;
  private final List<Value> arguments;
  private final StringBuilder out = new StringBuilder();
  private int next;
  private int highest;

  FormatString(String format, List<Value> arguments) {
    this.format = format;
    this.arguments = arguments;
  }

  /** What stands between the percent sign and the letter. */
  private record Verb(char mode, String flags, int width, Optional<Integer> precision) {
    boolean has(char flag) {
      return flags.indexOf(flag) >= 0;
    }
  }

  /** The text; an error where Terraform rejects an argument. */
  Value result() {
    Matcher verbs = VERB.matcher(format);
    int at = 0;
    while (at < format.length()) {
      int percent = format.indexOf('%', at);
      out.append(format, at, percent < 0 ? format.length() : percent);
      if (percent < 0) {
        break;
      }
      if (format.startsWith("%%", percent)) {
        out.append('%');
        at = percent + 2;
        continue;
      }
      if (!verbs.region(percent, format.length()).lookingAt()) {
        return Values.unknown(Basic.STRING, "a format that is not understood");
      }
      Optional<Value> failure = append(verbs);
      if (failure.isPresent()) {
        return failure.get();
      }
      at = verbs.end();
    }
    return highest < arguments.size()
        ? Values.error("format has more arguments than it uses")
        : Values.text(out.toString());
  }

  private Optional<Value> append(Matcher match) {
    next = match.group(1) == null ? next + 1 : Integer.parseInt(match.group(1));
    highest = Math.max(highest, next);
    Verb verb =
        new Verb(
            match.group(5).charAt(0),
            match.group(2),
            match.group(3).isEmpty() ? 0 : Integer.parseInt(match.group(3)),
            Optional.ofNullable(match.group(4)).map(FormatString::digits));
    boolean sane = verb.width <= WIDEST && verb.precision.orElse(0) <= WIDEST;
    if (!sane || out.length() > Values.LONGEST_TEXT || next < 1) {
      return Optional.of(Values.unknown(Basic.STRING, "a format that is not computed"));
    }
    if (next > arguments.size()) {
      return Optional.of(Values.error("format has not enough arguments"));
    }
    Value text = text(verb, arguments.get(next - 1));
    if (text instanceof Text known) {
      out.append(known.value());
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static int digits(String digits) {
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static Value text(Verb verb, Value value) {
    if (verb.mode != 'v' && value instanceof Null) {
      return Values.error("a null is formatted");
    }
    return switch (verb.mode) {
      case 'v' -> padded(verb, asIs(verb, value));
      case 't' -> truth(Conversion.convert(value, Basic.BOOL));
      case 's', 'q' -> string(verb, Conversion.convert(value, Basic.STRING));
      case 'b', 'd', 'o', 'x', 'X' -> integer(verb, Conversion.convert(value, Basic.NUMBER));
      case 'f' -> decimal(verb, Conversion.convert(value, Basic.NUMBER));
      case 'e', 'E', 'g', 'G' -> unsupported();
      default -> Values.error("format does not know the verb " + verb.mode);
    };
  }

  private static Value unsupported() {
    return Values.unknown(Basic.STRING, "a format that is not computed");
  }

  private static Value truth(Value value) {
    return value instanceof Bool bool ? Values.text(Boolean.toString(bool.value())) : value;
  }

  private static Value asIs(Verb verb, Value value) {
    if (!verb.has('#') && value instanceof Text) {
      return value;
    }
    if (!verb.has('#') && value instanceof Num number) {
      BigDecimal plain = number.value().stripTrailingZeros();
      int exponent = plain.precision() - plain.scale() - 1;
      boolean scientific = exponent < -4 || exponent >= 6;
      return scientific && plain.signum() != 0 ? unsupported() : Values.text(number.text());
    }
    return JsonText.of(value);
  }

  private static Value string(Verb verb, Value value) {
    if (!(value instanceof Text text)) {
      return value;
    }
    int precision = verb.precision.orElse(0);
    Optional<List<String>> characters = Characters.of(text.value());
    if (precision > 0 && characters.isEmpty()) {
      return unsupported();
    }
    String cut =
        precision > 0
            ? String.join(
                "", characters.get().subList(0, Math.min(precision, characters.get().size())))
            : text.value();
    return padded(verb, Values.text(verb.mode == 'q' ? JsonText.quoted(cut) : cut));
  }

  private static Value padded(Verb verb, Value value) {
    if (!(value instanceof Text text) || verb.width == 0) {
      return value;
    }
    Optional<List<String>> characters = Characters.of(text.value());
    if (characters.isEmpty()) {
      return unsupported();
    }
    String padding =
        (verb.has('0') ? "0" : " ").repeat(Math.max(0, verb.width - characters.get().size()));
    return Values.text(verb.has('-') ? text.value() + padding : padding + text.value());
  }

  private static Value integer(Verb verb, Value value) {
    if (!(value instanceof Num number)) {
      return value;
    }
    BigDecimal plain = number.value().stripTrailingZeros();
    if (plain.scale() > 0) {
      return Values.error("a whole number is required");
    }
    if (verb.has('#') || verb.precision.isPresent()) {
      return unsupported();
    }
    BigInteger whole = plain.toBigInteger();
    String digits = whole.abs().toString(radix(verb.mode));
    return signed(
        verb, whole.signum() < 0, verb.mode == 'X' ? digits.toUpperCase(Locale.ROOT) : digits);
  }

  private static int radix(char mode) {
    return switch (mode) {
      case 'b' -> 2;
      case 'o' -> 8;
      case 'd' -> 10;
      default -> 16;
    };
  }

  private static Value decimal(Verb verb, Value value) {
    if (!(value instanceof Num number)) {
      return value;
    }
    BigDecimal rounded = number.value().setScale(verb.precision.orElse(6), RoundingMode.HALF_EVEN);
    // Go keeps the sign of a number that is rounded to zero.
    return verb.has('#') || rounded.signum() != number.value().signum()
        ? unsupported()
        : signed(verb, rounded.signum() < 0, rounded.abs().toPlainString());
  }

  private static Value signed(Verb verb, boolean negative, String digits) {
    String sign = negative ? "-" : verb.has('+') ? "+" : verb.has(' ') ? " " : "";
    int missing = Math.max(0, verb.width - sign.length() - digits.length());
    if (verb.has('-')) {
      return Values.text(sign + digits + " ".repeat(missing));
    }
    return Values.text(
        verb.has('0') ? sign + "0".repeat(missing) + digits : " ".repeat(missing) + sign + digits);
  }
}
