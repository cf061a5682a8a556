package dev.tfguard.plan;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a text is that is no JSON, told by one line of it. The first kind that fits is meant. */
enum TextKind {
  /** A fault that Terraform, its wrapper or Terragrunt told of. */
  FAULT(
      "(.*(terraform|tofu): )?[\\s│╷|]*Error: .+"
          + "|::error::.+|##\\[error].+"
          + "|time=\\S+ +level=error .+|\\d\\d:\\d\\d:\\d\\d(\\.\\d+)? +ERROR .+",
      "the command that was to write the plan failed",
      "put that right first, then " + Hints.SHOW),
  /** What {@code terraform plan}, or {@code show} with a plan but without -json, tells people. */
  PLAN(
      "(Terraform|OpenTofu) used the selected providers.*"
          + "|(Terraform|OpenTofu) will perform the following actions:.*"
          + "|An execution plan has been generated.*|Refreshing Terraform state.*"
          + "|.*: (Refreshing state|Reading)\\.\\.\\..*"
          + "|No changes\\. .*|Plan: \\d+ to .*"
          + "|# \\S+ (will|must) be .*|# \\S+ is tainted.*",
      "this is a plan as text for people, not as JSON",
      Hints.PLAN_AND_SHOW),
  /** What {@code terraform show} tells people. */
  STATE(
      "# [\\w.\\[\\]\"-]+:( \\(.*\\))?|The state file is empty.*|No state\\..*",
      "this is a state as text for people, not a plan as JSON",
      Hints.PLAN_AND_SHOW),
  /** Sources. */
  SOURCE(
      "(resource|data) +\"[^\"]*\" +\"[^\"]*\" *\\{.*"
          + "|(variable|module|provider|output|check) +\"[^\"]*\" *\\{.*"
          + "|(terraform|locals|moved|import|removed) *\\{.*",
      "this is Terraform source, not a plan",
      "give it to tfguard scan, or " + Hints.PLAN_AND_SHOW),
  /** Terraform before 0.12 knows no {@code show -json}. */
  USAGE(
      "Usage: (terraform|tofu).*|flag provided but not defined.*",
      "this is the help text of a command that failed",
      "run terraform show -json PLANFILE > plan.json, with Terraform 0.12 or later"),
  /** A page of a web server, often one that asks to log in. */
  MARKUP(
      "(?i)<(!doctype|html|head|\\?xml).*",
      "this is HTML or XML, not a plan",
      "look what the download answered, or " + Hints.SHOW),
  /** Neither text nor a format that is known. */
  BINARY(
      "(?s).*[\u0000\ufffd].*",
      "this is binary data, and not of a kind that tfguard knows",
      Hints.SHOW);

  private final Pattern line;
  private final String message;
  private final String hint;

  TextKind(String line, String message, String hint) {
    this.line = Pattern.compile(line);
    this.message = message;
    this.hint = hint;
  }

  /** The kind of a text that has that line. */
  static Optional<TextKind> of(NoiseLine line) {
    for (TextKind kind : values()) {
      if (kind.line.matcher(line.text()).matches()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The error that a text of this kind is, told by {@code line}. */
  PlanError at(String path, NoiseLine line) {
    String found = this == FAULT ? message + ": " + Quote.of(line.text()) : message;
    return new PlanError(path, line.place().line(), line.place().column(), found, hint);
  }
}
