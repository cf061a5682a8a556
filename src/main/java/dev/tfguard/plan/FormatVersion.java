package dev.tfguard.plan;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of the form of a plan. Terraform promises that no 1.x breaks what reads another
 * (internal/command/jsonplan/plan.go), and 0.x has the same form.
 */
final class FormatVersion {
  private static final Pattern VERSION = Pattern.compile("(\\d{1,9})(\\.\\d{1,9})*");
  private static final int LATEST_MAJOR = 1;

  private FormatVersion() {}

  static String read(JsonCursor json) throws IOException {
    String text = json.text("format_version");
    Matcher version = VERSION.matcher(text);
    if (!version.matches()) {
      throw json.fault("\"format_version\" is not a version such as 1.2");
    }
    if (Integer.parseInt(version.group(1)) > LATEST_MAJOR) {
      throw json.fault(
          "the plan has format " + text + "; tfguard knows those up to 1.x",
          "take a tfguard that knows this format, or show the plan with an older Terraform");
    }
    return text;
  }
}
