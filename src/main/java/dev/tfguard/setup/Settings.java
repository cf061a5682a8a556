package dev.tfguard.setup;

import dev.tfguard.hcl.HclFile;
import dev.tfguard.hcl.HclParser;
import dev.tfguard.source.SourceFile;
import java.util.Optional;

/** The configuration that a repository starts with. */
final class Settings {
  static final String PATH = ".tfguard.hcl";

  private static final String NEW =
      """
      # What tfguard goes by in this repository. What is commented out is an example.

      # The mildest severity that fails a run: critical, high, medium, low or never.
      # fail_on = "high"

      # What is no infrastructure of yours.
      # exclude = ["**/examples/**", "vendor/**"]

      # A finding that somebody answers for, until a day.
      # waiver {
      #   checks  = ["missing-prevent-destroy"]
      #   address = "aws_s3_bucket.scratch"
      #   reason  = "rebuilt every night"
      #   owner   = "data-platform"
      #   expires = "2027-03-31"
      # }
      """;

  private static final String BASELINE =
      """

      # What was there when tfguard came: it passes, and only what is new fails. As it gets less:
      #   tfguard scan --write-baseline %s
      baseline = "%s"
      """;

  private Settings() {}

  /**
   * The file with what is missing; empty when it has all.
   *
   * @param text the file as it is; empty when there is none
   * @param baseline the path of the baseline, if there is to be one
   */
  static Optional<String> with(String text, Optional<String> baseline) {
    String start = text.isBlank() ? NEW : text;
    String after =
        baseline.isEmpty() || namesBaseline(text)
            ? start
            : Lines.closed(start)
                + Lines.like(text, BASELINE.formatted(baseline.get(), baseline.get()));
    return after.equals(text) ? Optional.empty() : Optional.of(after);
  }

  private static boolean namesBaseline(String text) {
    HclFile file = HclParser.parse(new SourceFile(PATH, text));
    return file.body().attribute("baseline").isPresent();
  }
}
