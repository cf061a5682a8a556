package dev.tfguard.report;

import dev.tfguard.finding.CheckId;

/** Where the pages of {@code src/site} are to be read. */
final class ProjectSite {
  static final String HOME = "https://tfguard.dev/";

  private ProjectSite() {}

  /** What is told there of {@code check}. */
  static String page(CheckId check) {
    return HOME + "checks.html#" + check;
  }
}
