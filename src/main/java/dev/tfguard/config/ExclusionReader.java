package dev.tfguard.config;

import dev.tfguard.hcl.StrictBody;
import dev.tfguard.terraform.Exclusions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Reads which paths are left out. */
final class ExclusionReader {
  private ExclusionReader() {}

  /** Reads the list of {@code body}, to which what is wrong with it is reported. */
  static Exclusions read(StrictBody body) {
    List<String> globs = new ArrayList<>();
    for (StrictBody.Literal glob : body.optionalLiterals("exclude")) {
      if (isUsable(glob, body)) {
        globs.add(glob.text());
      }
    }
    return Exclusions.of(globs);
  }

  private static boolean isUsable(StrictBody.Literal glob, StrictBody body) {
    String text = glob.text();
    if (text.isBlank()) {
      body.problem(glob.span(), "this pattern is empty", "write it as in \"**/examples/**\"");
      return false;
    }
    if (text.startsWith("/") || text.startsWith("./") || text.startsWith("../")) {
      body.problem(
          glob.span(),
          "\"" + text + "\" leaves nothing out",
          "begin with a name: patterns start at the folder of this file");
      return false;
    }
    try {
      Exclusions.of(List.of(text));
      return true;
    } catch (PatternSyntaxException bad) {
      body.problem(
          glob.span(),
          "\"" + text + "\" is no pattern",
          "close its brackets, as in \"**/{examples,tests}/**\"");
      return false;
    }
  }
}
