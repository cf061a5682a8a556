package dev.tfguard.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.source.SourceFile;
import dev.tfguard.terraform.ReadRequest;
import dev.tfguard.terraform.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand layouts of one resource each, half of them formatted where terraform is installed. */
final class FixPropertyTest {
  private static final int LAYOUTS = 1000;
  private static final Pattern SETTING = Pattern.compile("prevent_destroy=(true|false|\"false\")");

  @TempDir private static Path folder;

  private static Workspace before;
  private static FixResult result;

  @BeforeAll
  static void writeLayouts() throws IOException, InterruptedException {
    for (int seed = 0; seed < LAYOUTS; seed++) {
      Path half = Files.createDirectories(folder.resolve(seed % 2 == 0 ? "even" : "odd"));
      Files.writeString(half.resolve("r" + seed + ".tf"), RandomLayout.write(seed), UTF_8);
    }
    if (isTerraformInstalled()) {
      terraform("fmt", "-write=true", folder.resolve("even").toString());
    }
    before = read();
    result = fix(before);
  }

  @Test
  void everyLayoutIsMendedAndParses() {
    assertThat(before.modules().stream().flatMap(module -> module.files().stream()))
        .allMatch(file -> file.isComplete())
        .hasSize(LAYOUTS);

    assertThat(result.dropped()).isEmpty();
    assertThat(result.applied()).hasSize(LAYOUTS);
    assertThat(FixCase.scan(after(before, result)))
        .allMatch(finding -> !finding.check().value().contains("prevent-destroy"));
  }

  @Test
  void aSecondFixChangesNothing() {
    assertThat(fix(after(before, result)).changes()).isEmpty();
  }

  @Test
  void nothingButTheProtectionChanges() {
    for (FileChange change : result.changes()) {
      assertThat(rest(change.after())).isEqualTo(rest(change.before().orElseThrow().text()));
      assertThat(change.after().endsWith("\n"))
          .isEqualTo(change.before().orElseThrow().text().endsWith("\n"));
    }
  }

  @Test
  void lineEndsAreThoseOfTheNeighbours() {
    for (FileChange change : result.changes()) {
      String before = change.before().orElseThrow().text();
      if (before.contains("\n") && !before.replace("\r\n", "").contains("\n")) {
        assertThat(change.after().replace("\r\n", "")).doesNotContain("\n");
      }
      if (!before.contains("\r")) {
        assertThat(change.after()).doesNotContain("\r");
      }
    }
  }

  @Test
  void whatTerraformAcceptedItAcceptsAfterwards() throws IOException, InterruptedException {
    Assumptions.assumeTrue(isTerraformInstalled(), "terraform is not installed");
    Set<String> unformatted = new TreeSet<>(unformatted());
    for (FileChange change : result.changes()) {
      Files.write(folder.resolve(change.path()), change.bytesAfter());
    }

    Set<String> now = unformatted();

    assertThat(unformatted).allMatch(path -> path.contains("odd"));
    now.removeAll(unformatted);
    assertThat(now).isEmpty();
  }

  private static Workspace read() {
    return Workspace.read(ReadRequest.of(Path.of("."), folder), progress -> {});
  }

  private static FixResult fix(Workspace workspace) {
    return FixCase.fix(workspace, FixOptions.safe(folder));
  }

  private static Workspace after(Workspace before, FixResult result) {
    return before.with(
        result.changes().stream()
            .map(change -> new SourceFile(change.path(), change.after()))
            .toList());
  }

  private static String rest(String text) {
    String bare = SETTING.matcher(text.replaceAll("\\s", "")).replaceAll("");
    return bare.replace("lifecycle{}", "");
  }

  private static boolean isTerraformInstalled() {
    String path = System.getenv("PATH");
    return path != null
        && Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(path)
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "terraform")));
  }

  private static Set<String> unformatted() throws IOException, InterruptedException {
    return new TreeSet<>(terraform("fmt", "-check", "-recursive", "-no-color", "."));
  }

  private static List<String> terraform(String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("terraform"));
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile("terraform", ".txt");
    Path errors = Files.createTempFile("terraform", ".txt");
    new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(output.toFile())
        .redirectError(errors.toFile())
        .start()
        .waitFor();
    assertThat(Files.readString(errors, UTF_8)).doesNotContain("Error");
    List<String> lines = Files.readAllLines(output, UTF_8);
    Files.delete(output);
    Files.delete(errors);
    return lines;
  }
}
