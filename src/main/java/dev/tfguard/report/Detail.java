package dev.tfguard.report;

/** How much a report for people says. */
public enum Detail {
  /** Findings, errors, a summary and what to do next. */
  FULL,
  /** Findings and errors only. */
  QUIET
}
