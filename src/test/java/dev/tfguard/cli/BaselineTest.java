package dev.tfguard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tfguard.history.GitRepository;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a baseline lets pass, and what it does not. */
final class BaselineTest {
  private static final String BUCKET = "resource \"aws_s3_bucket\" \"%s\" {\n}\n";
  private static final String GUARDED =
      "resource \"aws_s3_bucket\" \"%s\" {\n  lifecycle {\n    prevent_destroy = true\n  }\n}\n";

  @TempDir private Path folder;

  private Path baseline() {
    return folder.resolve("known.json");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Run renew(Object... paths) {
    return Run.of(words(List.of("scan", "--write-baseline", baseline()), paths));
  }

  private Run compare(Object... paths) {
    return Run.scan(words(List.of("--baseline", baseline()), paths));
  }

  private Object[] words(List<?> options, Object... paths) {
    List<Object> words = new ArrayList<>(options);
    words.addAll(paths.length == 0 ? List.of(folder) : List.of(paths));
    return words.toArray();
  }

  private static List<String> open(Run run) throws IOException {
    List<String> open = new ArrayList<>();
    for (JsonNode finding : run.json().path("findings")) {
      if (!finding.path("known").asBoolean()) {
        open.add(finding.path("check").asText() + " " + finding.path("address").asText());
      }
    }
    return open;
  }

  private static String progress(Run run) throws IOException {
    return run.json().at("/summary/baseline").toString();
  }

  @Test
  void onlyWhatIsNewFails() throws IOException {
    write("a/main.tf", BUCKET.formatted("old"));
    Run first = renew();
    assertThat(first.code()).isZero();
    assertThat(first.err()).endsWith("known.json, which knows 1 finding\n");
    assertThat(compare().code()).isZero();
    assertThat(progress(compare())).isEqualTo("{\"known\":1,\"mended\":0}");

    write("a/more.tf", BUCKET.formatted("new"));
    Run then = compare();
    assertThat(then.code()).isEqualTo(1);
    assertThat(open(then)).containsExactly("missing-prevent-destroy aws_s3_bucket.new");
    assertThat(then.findings()).hasSize(2);
    assertThat(then.json().at("/summary/critical").asInt()).isEqualTo(1);
  }

  @Test
  void whatIsMendedIsCountedAndDropsOutWhenTheBaselineIsWrittenAgain() throws IOException {
    write("main.tf", BUCKET.formatted("a") + BUCKET.formatted("b"));
    renew();
    write("main.tf", GUARDED.formatted("a") + BUCKET.formatted("b"));

    assertThat(progress(compare())).isEqualTo("{\"known\":1,\"mended\":1}");
    assertThat(Run.of("scan", "--baseline", baseline(), folder).out())
        .contains("Baseline: 1 known, 1 mended since: write the baseline again to keep them mended")
        .doesNotContain("aws_s3_bucket");
    assertThat(renew().err()).endsWith("which knows 1 finding: 0 of them new, 1 mended and gone\n");

    write("main.tf", BUCKET.formatted("a") + BUCKET.formatted("b"));
    assertThat(open(compare())).containsExactly("missing-prevent-destroy aws_s3_bucket.a");
  }

  @Test
  void whatGotWorseIsNewAgain() throws IOException {
    write("main.tf", "resource \"aws_secretsmanager_secret\" \"x\" {\n}\n");
    renew();
    String now = Files.readString(baseline());
    assertThat(compare().code()).isZero();

    Files.writeString(baseline(), now.replace("\"high\"", "\"medium\""));
    Run worse = compare();
    assertThat(worse.code()).isEqualTo(1);
    assertThat(worse.json().at("/findings/0/message").asText())
        .endsWith(" (the baseline knows it only as medium)");
    assertThat(progress(worse)).isEqualTo("{\"known\":0,\"mended\":0}");

    assertThat(renew().err()).endsWith("which knows 1 finding: 1 of them new, 0 mended and gone\n");
    assertThat(Files.readString(baseline())).isEqualTo(now);
  }

  @Test
  void ofFilesThatWereNotReadNothingIsSaid() throws IOException {
    write("a/main.tf", BUCKET.formatted("a"));
    write("b/main.tf", BUCKET.formatted("b"));
    renew();
    String whole = Files.readString(baseline());

    assertThat(progress(compare(folder.resolve("a")))).isEqualTo("{\"known\":1,\"mended\":0}");
    assertThat(progress(compare(folder.resolve("a/main.tf"))))
        .isEqualTo("{\"known\":1,\"mended\":0}");
    assertThat(renew(folder.resolve("a")).err())
        .endsWith(": 0 of them new, 0 mended and gone, 1 kept, of files that were not read\n");
    assertThat(Files.readString(baseline())).isEqualTo(whole);
  }

  @Test
  void aFileThatCannotBeReadKeepsItsEntries() throws IOException {
    write("main.tf", BUCKET.formatted("a"));
    renew();
    String whole = Files.readString(baseline());
    write("main.tf", "resource {");

    assertThat(progress(compare())).isEqualTo("{\"known\":0,\"mended\":0}");
    Run renewed = renew();
    assertThat(renewed.code()).isEqualTo(2);
    assertThat(renewed.err()).contains("1 kept, of files that were not read");
    assertThat(Files.readString(baseline())).isEqualTo(whole);
  }

  @Test
  void aFolderThatWasRenamedIsKnownAndACopyIsNot() throws IOException {
    write("old/main.tf", BUCKET.formatted("a") + BUCKET.formatted("b"));
    renew();
    write("copy/main.tf", BUCKET.formatted("a") + BUCKET.formatted("b"));
    assertThat(open(compare())).hasSize(2);

    Files.move(folder.resolve("old"), folder.resolve("new"));
    assertThat(open(compare())).as("either may be the old one").hasSize(4);

    Files.delete(folder.resolve("copy/main.tf"));
    assertThat(progress(compare())).isEqualTo("{\"known\":2,\"mended\":0}");
    assertThat(progress(compare(folder.resolve("new/main.tf"))))
        .isEqualTo("{\"known\":2,\"mended\":0}");
  }

  @Test
  void aFolderThatTheBaselineKnowsIsNoNewNameOfAnother() throws IOException {
    write("staging/main.tf", BUCKET.formatted("a"));
    write("production/main.tf", BUCKET.formatted("b") + GUARDED.formatted("a"));
    renew();
    Files.delete(folder.resolve("staging/main.tf"));
    write("production/main.tf", BUCKET.formatted("b") + BUCKET.formatted("a"));

    assertThat(open(compare())).containsExactly("missing-prevent-destroy aws_s3_bucket.a");
    assertThat(progress(compare())).isEqualTo("{\"known\":1,\"mended\":1}");
  }

  @Test
  void fixMendsWhatIsKnown() throws IOException {
    write("main.tf", BUCKET.formatted("a"));
    renew();
    assertThat(Run.of("fix", folder).out()).contains("+    prevent_destroy = true");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "a", "a/b", "elsewhere"})
  void theWorkingDirectoryDoesNotMatter(String from) throws IOException, InterruptedException {
    write("a/b/main.tf", BUCKET.formatted("a") + "\nmodule \"m\" {\n  source = \"../../m\"\n}\n");
    write("m/main.tf", BUCKET.formatted("m"));
    write("elsewhere/main.tf", "");
    renew();
    String written = Files.readString(baseline());
    Path directory = folder.resolve(from);

    assertThat(runIn(directory, "scan", "--baseline", baseline(), folder)).isZero();
    String relative = directory.relativize(baseline()).toString();
    assertThat(runIn(directory, "scan", "--write-baseline", relative, folder)).isZero();
    assertThat(Files.readString(baseline())).isEqualTo(written);
    assertThat(written).contains("\"path\":\"a/b/main.tf\"").contains("\"path\":\"m/main.tf\"");
  }

  private int runIn(Path directory, Object... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", classPath(), "dev.tfguard.cli.Main"));
    List.of(words).forEach(word -> command.add(word.toString()));
    return new ProcessBuilder(command)
        .directory(directory.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static String classPath() {
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      entries.add(Path.of(entry).toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, entries);
  }

  @Test
  void theConfigurationNamesTheBaselineOfItsFolder() throws IOException {
    write(".git/HEAD", "ref: refs/heads/main\n");
    write(".tfguard.hcl", "baseline = \"known.json\"\n");
    write("main.tf", BUCKET.formatted("a"));
    write("own/main.tf", BUCKET.formatted("b"));
    assertThat(Run.of("scan", folder).err()).contains("known.json: there is no such baseline");
    renew();
    assertThat(Run.scan(folder).code()).isZero();

    write("own/.tfguard.hcl", "baseline = \"../own.json\"\n");
    write("own.json", "{\"schema\":\"tfguard/baseline/v1\",\"findings\":[]}");
    assertThat(open(Run.scan(folder))).containsExactly("missing-prevent-destroy aws_s3_bucket.b");
    assertThat(progress(Run.scan(folder))).isEqualTo("{\"known\":1,\"mended\":1}");
    write("own/.tfguard.hcl", "");
    assertThat(open(Run.scan(folder))).hasSize(1);
  }

  @Test
  void aCommitCannotAddToTheBaselineThatJudgesIt() throws IOException, InterruptedException {
    GitRepository git = GitRepository.in(folder);
    write(".tfguard.hcl", "baseline = \"known.json\"\n");
    write("main.tf", BUCKET.formatted("a"));
    renew();
    git.commit("adopt");
    write("main.tf", BUCKET.formatted("a") + BUCKET.formatted("b"));
    renew();

    assertThat(runIn(folder, "scan")).isZero();
    assertThat(runIn(folder, "scan", "--config-from", "HEAD")).isEqualTo(1);
    assertThat(runIn(folder, "scan", "--config-from", "HEAD", "--baseline", "known.json"))
        .isEqualTo(1);
    git.commit("allow");
    assertThat(runIn(folder, "scan", "--config-from", "HEAD")).isZero();
  }

  @Test
  void theSameFindingsAreTheSameBytes() throws IOException {
    write("a.tf", BUCKET.formatted("b\u00fcro") + BUCKET.formatted("a"));
    write("b/main.tf", BUCKET.formatted("b"));
    renew();
    byte[] first = Files.readAllBytes(baseline());
    Files.delete(baseline());
    renew(folder.resolve("b"), folder);

    assertThat(Files.readAllBytes(baseline())).isEqualTo(first);
    assertThat(new String(first, StandardCharsets.UTF_8).lines().count()).isEqualTo(3 + 2);
  }

  @Test
  void aBaselineThatCannotBeUsedEndsTheRun() throws IOException {
    Run missing = compare();
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err())
        .contains(
            "known.json: there is no such baseline; write it with tfguard scan --write-baseline");

    write("known.json", "<<<<<<< HEAD\n");
    Run conflict = compare();
    assertThat(conflict.code()).isEqualTo(2);
    assertThat(conflict.err()).contains("known.json:1:1: a merge left its conflict markers here");
    assertThat(renew().code()).isZero();
    assertThat(compare().code()).isZero();
  }

  @Test
  void nothingElseIsWrittenOver() throws IOException {
    write("known.json", "{\"name\": \"mine\"}\n");
    Run run = renew();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("known.json:1:2: this is no baseline of tfguard: it knows no");
    assertThat(Files.readString(baseline())).isEqualTo("{\"name\": \"mine\"}\n");
    assertThat(Run.of("scan", "--write-baseline", folder, folder).err())
        .contains("is no file; name another");
    assertThat(Run.of("scan", "--write-baseline", folder.resolve("no/such"), folder).code())
        .isEqualTo(2);
    assertThat(Run.of("scan", "--write-baseline", "a", "--baseline", "b", folder).err())
        .contains("choose one");
  }
}
