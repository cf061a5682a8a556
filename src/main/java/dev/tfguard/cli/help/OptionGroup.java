package dev.tfguard.cli.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/** The headings under which a command's options are listed, and the order below each. */
public enum OptionGroup {
  /** What is read. */
  SOURCES("Sources", "--source", "--exclude", "--var", "--var-file", "--dialect"),
  /** What it is compared with. */
  COMPARISON("Comparison", "--against", "--no-merge-base"),
  /** Which part of it counts. */
  SELECTION("Selection", "--provider", "--only", "--address", "--severity", "--expiring"),
  /** What is changed. */
  CHANGES(
      "Changes",
      "--yes",
      "--dry-run",
      "--write",
      "--interactive",
      "--check",
      "--unsafe",
      "--as-override",
      "--prefix"),
  /** What makes the exit code 1. */
  VERDICT(
      "Verdict",
      "--fail-on",
      "--baseline",
      "--write-baseline",
      "--allow",
      "--strict",
      "--any-destroy"),
  /** Where the settings of a repository come from. */
  CONFIGURATION(
      "Configuration", "--config", "--config-from", "--no-waivers", "--hooks-repo", "--hooks-rev"),
  /** What is written, and where to. */
  REPORT("Report", "--format", "--output", "--report", "--coverage", "--quiet"),
  /** What has no place yet, and what every command has. */
  GENERAL("General", "--help", "--version");

  private final String heading;

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes lists that do not change
  private final List<String> names;

  OptionGroup(String heading, String... names) {
    this.heading = heading;
    this.names = List.of(names);
  }

  /** A word or two, such as {@code Sources}. */
  public String heading() {
    return heading;
  }

  /** The visible ones of {@code options}, each group in its order; groups of none are left out. */
  public static Map<OptionGroup, List<OptionSpec>> of(List<OptionSpec> options) {
    Map<OptionGroup, List<OptionSpec>> groups = new EnumMap<>(OptionGroup.class);
    for (OptionSpec option : options) {
      if (!option.hidden()) {
        groups.computeIfAbsent(group(option), group -> new ArrayList<>()).add(option);
      }
    }
    groups.forEach((group, members) -> members.sort(Comparator.comparingInt(group::rank)));
    return groups;
  }

  /** The group that names {@code option}, if any does. */
  public static Optional<OptionGroup> naming(OptionSpec option) {
    for (OptionGroup group : values()) {
      if (group.names.contains(option.longestName())) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  private static OptionGroup group(OptionSpec option) {
    return naming(option).orElse(GENERAL);
  }

  private int rank(OptionSpec option) {
    return names.indexOf(option.longestName());
  }
}
