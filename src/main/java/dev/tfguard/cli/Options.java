package dev.tfguard.cli;

import dev.tfguard.finding.Threshold;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Builds and reads the options that several commands share. */
final class Options {
  private static final String FAIL_ON = "--fail-on";

  private Options() {}

  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Show this help and exit.")
        .build();
  }

  /** An option with one value of an enum, written in small letters, which names that value. */
  static <E extends Enum<E>> OptionSpec choice(String name, E preset, String description) {
    return choice(name, name.substring(2).toUpperCase(Locale.ROOT), preset, description);
  }

  /**
   * An option with one value of an enum, written in small letters.
   *
   * @param description what it is for, without a period: all values and the default follow it
   */
  static <E extends Enum<E>> OptionSpec choice(
      String name, String label, E preset, String description) {
    Class<E> type = preset.getDeclaringClass();
    return OptionSpec.builder(name)
        .type(type)
        .paramLabel(label)
        .completionCandidates(
            List.of(type.getEnumConstants()).stream().map(Object::toString).toList())
        .converters(word -> parse(type, word))
        .defaultValue(preset.toString())
        .description(description + ": ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
        .build();
  }

  /** The constant of that name; throws {@link TypeConversionException} when there is none. */
  static <E extends Enum<E>> E parse(Class<E> type, String word) {
    for (E constant : type.getEnumConstants()) {
      if (constant.toString().equals(word)) {
        return constant;
      }
    }
    String choices =
        String.join(", ", List.of(type.getEnumConstants()).stream().map(Object::toString).toList());
    throw new TypeConversionException("'" + word + "' is none of " + choices);
  }

  /** The option of the mildest severity that fails a run, for which a configuration may speak. */
  static OptionSpec failOn() {
    return OptionSpec.builder(FAIL_ON)
        .type(Threshold.class)
        .paramLabel("SEVERITY")
        .completionCandidates(Stream.of(Threshold.values()).map(Threshold::toString).toList())
        .converters(word -> parse(Threshold.class, word))
        .description(
            "Exit with 1 for findings this severe or worse: ${COMPLETION-CANDIDATES} (default: what"
                + " the configuration says, or high).")
        .build();
  }

  /** The mildest severity that fails a run, if the command line names it. */
  static Optional<Threshold> failOn(ParseResult parsed) {
    return Optional.ofNullable(parsed.matchedOptionValue(FAIL_ON, (Threshold) null));
  }

  /** An option that may be given several times, as its description will say. */
  static OptionSpec list(String name, String label, String description) {
    return OptionSpec.builder(name)
        .arity("1")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label)
        .description(description + " May be repeated.")
        .build();
  }

  /** All values of an option that may be given several times. */
  static List<String> values(ParseResult parsed, String name) {
    return parsed.matchedOptionValue(name, List.of());
  }

  /** The value of an option without a default. */
  static Optional<String> value(ParseResult parsed, String name) {
    return Optional.ofNullable(parsed.matchedOptionValue(name, (String) null));
  }

  /** The value of an option with a default. */
  static <E> E choice(ParseResult parsed, String name, Class<E> type) {
    return type.cast(parsed.commandSpec().findOption(name).getValue());
  }
}
