package dev.tfguard.plan;

import dev.tfguard.terraform.InstanceKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code replace_paths} and writes them as Terraform's language does. */
final class ReplacePaths {
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");

  private ReplacePaths() {}

  static List<String> read(JsonCursor json) throws IOException {
    List<String> paths = new ArrayList<>();
    if (json.entersList("replace_paths")) {
      while (json.nextElement()) {
        String path = path(json);
        if (!path.isEmpty()) {
          paths.add(path);
        }
      }
    }
    return paths;
  }

  private static String path(JsonCursor json) throws IOException {
    StringBuilder path = new StringBuilder();
    if (json.entersList("replace_paths[]")) {
      while (json.nextElement()) {
        path.append(step(json, path.isEmpty()));
      }
    }
    return path.toString();
  }

  private static String step(JsonCursor json, boolean first) throws IOException {
    if (json.isInteger()) {
      return "[" + json.scalar() + "]";
    }
    String name = json.text("replace_paths[][]");
    if (!NAME.matcher(name).matches()) {
      return new InstanceKey.Text(name).toString();
    }
    return first ? name : "." + name;
  }
}
