package dev.tfguard.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of {@code testdata/plans}: a configuration, a state, the further arguments of {@code
 * terraform plan} in {@code command.txt}, and the plan's JSON that Terraform makes of them.
 */
public record PlanCase(Path folder) {
  private static final Path ROOT = Path.of("testdata/plans");
  private static final Pattern VERSION = Pattern.compile("\"terraform_version\":\"[^\"]*\"");
  private static final Pattern TIMESTAMP = Pattern.compile("\"timestamp\":\"[^\"]*\"");

  private static final Pattern RELEVANT =
      Pattern.compile("(\"relevant_attributes\":\\[\\{)(.*?)(}],\")");
  private static final String BETWEEN = "},{";

  /** All of them, sorted. */
  public static List<PlanCase> all() {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.filter(Files::isDirectory).sorted().map(PlanCase::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The plan's JSON. */
  public Path golden() {
    return folder.resolve("plan.json");
  }

  /** Makes the plan in {@code copy}, a folder that does not exist yet. */
  String remake(OfflineTerraform terraform, Path copy) throws IOException, InterruptedException {
    copyTo(copy);
    if (hasModules()) {
      terraform.run(copy, List.of("get"));
    }
    List<String> arguments =
        new ArrayList<>(
            List.of("plan", "-refresh=false", "-input=false", "-no-color", "-out=tfplan"));
    Path command = folder.resolve("command.txt");
    if (Files.exists(command)) {
      arguments.addAll(Files.readAllLines(command));
    }
    String output = terraform.run(copy, arguments);
    if (!Files.exists(copy.resolve("tfplan"))) {
      return output;
    }
    return normalized(terraform.run(copy, List.of("show", "-json", "tfplan")));
  }

  private boolean hasModules() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(Files::isDirectory);
    }
  }

  private void copyTo(Path copy) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(folder.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    Files.copy(ROOT.resolve("providers.tf"), copy.resolve("providers.tf"));
  }

  // What depends on the day, the patch release and the order of a Go map is pinned. A case with
  // raw.txt stays one line.
  private String normalized(String json) {
    String pinned = VERSION.matcher(json).replaceFirst("\"terraform_version\":\"1.11.4\"");
    pinned = TIMESTAMP.matcher(pinned).replaceFirst("\"timestamp\":\"2026-01-01T00:00:00Z\"");
    pinned = RELEVANT.matcher(pinned).replaceFirst(PlanCase::sorted);
    return Files.exists(folder.resolve("raw.txt")) ? pinned : IndentedJson.of(pinned);
  }

  private static String sorted(MatchResult list) {
    String members =
        Stream.of(list.group(2).split(Pattern.quote(BETWEEN), -1))
            .sorted()
            .collect(Collectors.joining(BETWEEN));
    return Matcher.quoteReplacement(list.group(1) + members + list.group(3));
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
