package dev.tfguard.terraform.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real {@code terraform console}, asked many things at once in a module. */
final class Console {
  static final String ERROR = "\"!error\"";
  private static final Pattern ANSWER = Pattern.compile("(?m)^  \"e\\d{5}\" = ");

  private Console() {}

  static boolean isInstalled() {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      if (Files.isExecutable(Path.of(folder.isEmpty() ? "." : folder, "terraform"))) {
        return true;
      }
    }
    return false;
  }

  /** What it prints for each expression, {@link #ERROR} for those it rejects. */
  static List<String> answers(Path module, Path work, List<String> expressions)
      throws IOException, InterruptedException {
    Files.copy(module, work.resolve("main.tf"));
    StringBuilder locals = new StringBuilder("locals {\n  answers = {\n");
    for (int at = 0; at < expressions.size(); at++) {
      locals.append("    e%05d = try(%s, %s)\n".formatted(at, expressions.get(at), ERROR));
    }
    Files.writeString(work.resolve("answers.tf"), locals.append("  }\n}\n"));
    String out = run(work, "local.answers\n");
    List<String> answers = new ArrayList<>();
    Matcher matcher = ANSWER.matcher(out);
    int start = -1;
    while (matcher.find()) {
      if (start >= 0) {
        answers.add(out.substring(start, matcher.start() - 1));
      }
      start = matcher.end();
    }
    if (start < 0) {
      throw new IOException("terraform console says " + out);
    }
    answers.add(out.substring(start, out.lastIndexOf("\n}")));
    return answers;
  }

  private static String run(Path work, String input) throws IOException, InterruptedException {
    Path in = Files.writeString(work.resolve("input"), input);
    Path out = work.resolve("output");
    ProcessBuilder builder = new ProcessBuilder("terraform", "console", "-no-color");
    builder.environment().put("TF_CLI_CONFIG_FILE", work.resolve("none.rc").toString());
    Files.writeString(work.resolve("none.rc"), "");
    Process process =
        builder
            .directory(work.toFile())
            .redirectInput(in.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("terraform console does not end");
    }
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}
