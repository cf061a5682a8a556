package dev.tfguard.cli.help;

import java.util.List;

/** What the manual tells besides commands and options. */
final class Surroundings {

  /** A name and what it stands for, as a sentence. */
  record Entry(String name, String meaning) {}

  static final List<String> DESCRIPTION =
      List.of(
          "It reads Terraform and OpenTofu sources, and tells which databases, buckets, disks, keys"
              + " and zones terraform destroy would take, because nothing protects them. It reads"
              + " plans, and tells first what they destroy, why, and what would avoid it. It writes"
              + " the patch that protects.",
          "It calls nothing on the network, downloads no module and runs no provider. What it"
              + " cannot know it says.");

  static final List<Entry> ENVIRONMENT =
      List.of(
          new Entry("TFGUARD_CONFIG", "The configuration, where --config names none."),
          new Entry(
              "TFGUARD_CONFIG_FROM",
              "The git revision that the configuration is read from, where --config-from names"
                  + " none."),
          new Entry("NO_COLOR", "If set and not empty, nothing is coloured."),
          new Entry("TERM", "If dumb, nothing is coloured and no progress is drawn."),
          new Entry("GITHUB_STEP_SUMMARY", "The file that the github report adds a summary to."),
          new Entry(
              "TFGUARD_JAVA_OPTS", "Options for the Java virtual machine, for example -Xmx1g."),
          new Entry("JAVA_HOME", "The Java to run with, if it is version 17 or later."));

  static final List<Entry> FILES =
      List.of(
          new Entry(
              ".tfguard.hcl",
              "The configuration: the nearest one from the module upward, to the root of its git"
                  + " repository."),
          new Entry(
              "tfguard_override.tf",
              "What fix --as-override writes into a module, in place of its sources."));

  private Surroundings() {}
}
