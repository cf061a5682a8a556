package dev.tfguard.fix;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.history.GitRepository;
import dev.tfguard.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PatchTest {
  private static final String LINES = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";

  @TempDir private Path folder;

  @Test
  void saysNothingWhenNothingChanges() throws IOException {
    assertThat(patch()).isEmpty();
    assertThat(patch(change("main.tf", LINES, LINES))).isEmpty();
    assertThat(patch(change("empty.tf", "", ""))).isEmpty();
  }

  @Test
  void showsThreeLinesAround() throws IOException {
    assertThat(patch(change("main.tf", LINES, "1\n2\n3\n4\nfive\n6\n7\n8\n9\n")))
        .isEqualTo(
            """
            diff --git a/main.tf b/main.tf
            --- a/main.tf
            +++ b/main.tf
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +five
             6
             7
             8
            """);
  }

  @Test
  void joinsHunksThatTouch() throws IOException {
    assertThat(patch(change("a.tf", LINES, "1\nnew\n2\n3\n4\n5\n6\n7\nnew\n8\n9\n")))
        .containsOnlyOnce("@@ -1,9 +1,11 @@\n");
    assertThat(patch(change("a.tf", LINES, "new\n1\n2\n3\n4\n5\n6\n7\n8\n9\nnew\n")))
        .contains("@@ -1,3 +1,4 @@\n", "@@ -7,3 +8,4 @@\n");
  }

  @Test
  void insertsABlockWhole() throws IOException {
    String before = "resource \"a\" \"b\" {\n  x {\n  }\n}\n";
    String after = "resource \"a\" \"b\" {\n  x {\n  }\n\n  lifecycle {\n  }\n}\n";
    assertThat(patch(change("a.tf", before, after)))
        .endsWith("   x {\n   }\n+\n+  lifecycle {\n+  }\n }\n");
  }

  @Test
  void takesOutOneOfTwo() throws IOException {
    assertThat(patch(change("a.tf", "x\na\nx\nb\n", "a\nx\nb\n")))
        .endsWith("@@ -1,4 +1,3 @@\n-x\n a\n x\n b\n");
  }

  @Test
  @Timeout(20)
  void comparesLongFiles() throws IOException {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (int number = 0; number < 30_000; number++) {
      String start = "resource \"a\" \"b" + number + "\" {\n  c = 1\n";
      before.append(start).append("}\n");
      after.append(start).append("\n  lifecycle {\n  }\n}\n");
    }
    assertThat(patch(change("a.tf", before.toString(), after.toString())).lines())
        .filteredOn(line -> line.startsWith("-") || line.startsWith("+"))
        .hasSize(2 + 30_000 * 3)
        .doesNotContain("-}");
  }

  @Test
  void keepsEveryByte() throws IOException {
    assertThat(patch(change("a.tf", "\ufeffa\r\n\udcff\r\nb", "\ufeffa\r\n\udcff\r\n\u00fc\n")))
        .endsWith(
            """
            @@ -1,3 +1,3 @@
             \u00ef\u00bb\u00bfa\r
             \u00ff\r
            -b
            \\ No newline at end of file
            +\u00c3\u00bc
            """);
  }

  @Test
  void endsALineThatWasNotEnded() throws IOException {
    assertThat(patch(change("a.tf", "1\n2", "1\n2\n3\n")))
        .endsWith("\n 1\n-2\n\\ No newline at end of file\n+2\n+3\n");
  }

  @Test
  void makesNewFiles() throws IOException {
    assertThat(patch(new FileChange("x/new one.tf", Optional.empty(), "a\nb")))
        .isEqualTo(
            """
            diff --git a/x/new one.tf b/x/new one.tf
            new file mode 100644
            --- /dev/null
            +++ b/x/new one.tf\t
            @@ -0,0 +1,2 @@
            +a
            +b
            \\ No newline at end of file
            """);
  }

  @Test
  void ordersFilesAsGitDoes() throws IOException {
    FileChange[] changes = {
      change("b.tf", "", "1\n"),
      change("\ud83d\ude00.tf", "", "1\n"),
      change("\uff5e.tf", "", "1\n"),
      change("a/b.tf", "", "1\n"),
      change("a.tf", "", "1\n"),
    };
    assertThat(patch(changes).lines().filter(line -> line.startsWith("+++")))
        .containsExactly(
            "+++ b/a.tf",
            "+++ b/a/b.tf",
            "+++ b/b.tf",
            "+++ \"b/\\357\\275\\236.tf\"",
            "+++ \"b/\\360\\237\\230\\200.tf\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.tf",
        "-a b's (c) [d] {e} <f> #g!$%^&*~`|;=?,.tf",
        " \u00fc.tf",
        "\"quote\" back\\slash.tf",
        "\u0001\u0007\b\t\n\u000b\f\r\u001b\u007f.tf",
        "\ud83d\ude00/\u20ac.tf",
      })
  void namesFilesAsGitDoes(String path) throws IOException {
    GitRepository repository = GitRepository.in(folder).write(path, "1\n").commit("one");
    repository.write(path, "2\n");
    String git = repository.git("diff").replaceFirst("index .*\n", "");
    assertThat(patch(change(path, "1\n", "2\n"))).isEqualTo(git);
  }

  @Test
  void namesWhatALinkLeadsTo() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("a/main.tf"), "1\n");
    Files.createSymbolicLink(folder.resolve("b/main.tf"), Path.of("../a/main.tf"));
    FileChange[] same = {change("a/main.tf", "1\n", "2\n"), change("b/main.tf", "1\n", "2\n")};
    assertThat(patch(same)).containsOnlyOnce("+++ b/a/main.tf\n").doesNotContain("b/b");
    FileChange[] other = {change("a/main.tf", "1\n", "2\n"), change("b/main.tf", "1\n", "3\n")};
    assertThat(refusals(other))
        .containsExactly(
            new Refusal(
                "b/main.tf", "the same file as a/main.tf, changed otherwise there; fix that"));
  }

  @Test
  void leavesOutWhatLiesElsewhere() throws IOException {
    Path elsewhere = Files.writeString(folder.resolve("x.tf"), "1\n");
    Path here = Files.createDirectories(folder.resolve("here"));
    Files.createSymbolicLink(here.resolve("x.tf"), elsewhere);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<FileChange> changes = List.of(change("x.tf", "1\n", "2\n"), change("y.tf", "1\n", "2\n"));
    assertThat(Patch.write(changes, Tree.of(here, List.of(here)), out))
        .extracting(Refusal::reason)
        .containsExactly(
            "leads out of " + here + " to " + elsewhere.toRealPath() + "; run tfguard fix on that");
    assertThat(out.toString(UTF_8)).contains("y.tf").doesNotContain("x.tf");
  }

  private static FileChange change(String path, String before, String after) {
    return new FileChange(path, Optional.of(new SourceFile(path, before)), after);
  }

  /** The patch, each byte a character. */
  private String patch(FileChange... changes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(write(out, changes)).isEmpty();
    return out.toString(ISO_8859_1);
  }

  private List<Refusal> refusals(FileChange... changes) throws IOException {
    return write(new ByteArrayOutputStream(), changes);
  }

  private List<Refusal> write(ByteArrayOutputStream out, FileChange... changes) throws IOException {
    return Patch.write(List.of(changes), Tree.of(folder, List.of(folder)), out);
  }
}
