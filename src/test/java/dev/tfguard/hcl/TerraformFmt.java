package dev.tfguard.hcl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** Terraform itself as the judge of syntax, where it is installed. */
final class TerraformFmt {
  private static final Pattern PLACE = Pattern.compile("(?m)^\\W*on (\\S+\\.tf) line \\d+");

  private TerraformFmt() {}

  /** Skips the test where there is no terraform on the PATH. */
  static void assumeInstalled() {
    String path = System.getenv("PATH");
    Assumptions.assumeTrue(
        path != null
            && Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(path)
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "terraform"))),
        "terraform is not installed");
  }

  /** The names of the files under a folder that {@code terraform fmt} cannot read. */
  static Set<String> rejected(Path folder) throws IOException, InterruptedException {
    Path errors = Files.createTempFile("terraform", ".txt");
    try {
      new ProcessBuilder(
              "terraform", "fmt", "-check", "-recursive", "-list=false", "-no-color", ".")
          .directory(folder.toFile())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(errors.toFile())
          .start()
          .waitFor();
      return named(new String(Files.readAllBytes(errors), UTF_8));
    } finally {
      Files.delete(errors);
    }
  }

  private static Set<String> named(String report) {
    Set<String> names = new TreeSet<>();
    Matcher places = PLACE.matcher(report);
    while (places.find()) {
      names.add(places.group(1));
    }
    return names;
  }
}
