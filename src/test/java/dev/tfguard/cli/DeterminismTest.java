package dev.tfguard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes. */
final class DeterminismTest {
  private static final Path CHECKS = Path.of("testdata", "checks");
  private static final Path SHOP = Path.of("testdata", "shop");

  @TempDir private Path folder;

  @Test
  void oneScanIsLikeTheOther() {
    assertThat(Run.scan(CHECKS)).isEqualTo(Run.scan(CHECKS));
    assertThat(Run.of("scan", CHECKS)).isEqualTo(Run.of("scan", CHECKS));
  }

  @Test
  void anAbsolutePathIsShownLikeARelativeOne() {
    assertThat(Run.scan(SHOP.toAbsolutePath())).isEqualTo(Run.scan(SHOP));
    assertThat(Run.scan(SHOP + "/")).isEqualTo(Run.scan(SHOP));
    assertThat(Run.scan("./" + SHOP)).isEqualTo(Run.scan(SHOP));
    assertThat(Run.scan(SHOP.resolve("modules/..").toAbsolutePath())).isEqualTo(Run.scan(SHOP));
  }

  @Test
  void theDefaultsOfTheMachineChangeNothing() {
    Run expected = Run.of("scan", SHOP);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Run.of("scan", SHOP)).isEqualTo(expected);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Run.of("scan", SHOP)).isEqualTo(expected);
      assertThat(Run.scan("--fail-on", "critical", SHOP).code()).isEqualTo(1);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theEnvironmentChangesNothing() throws IOException, InterruptedException {
    Path names = Files.createDirectories(folder.resolve("names"));
    Files.writeString(
        names.resolve("main.tf"), "resource \"aws_s3_bucket\" \"b\u00fcro\" {\n}\n# \u4e2d\n");
    byte[] expected = scanIn(names, Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC"));

    assertThat(scanIn(names, Map.of("LC_ALL", "C", "TZ", "Asia/Kathmandu"))).isEqualTo(expected);
    assertThat(scanIn(names, Map.of("LC_ALL", "POSIX", "LANG", "de_DE"))).isEqualTo(expected);
    assertThat(new String(expected, StandardCharsets.UTF_8))
        .startsWith("main.tf\n")
        .contains("resource \"aws_s3_bucket\" \"b\u00fcro\" {");
  }

  private byte[] scanIn(Path directory, Map<String, String> environment)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    File out = folder.resolve("out").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(List.of(java, "-cp", classPath(), "dev.tfguard.cli.Main", "scan"));
    builder.environment().putAll(environment);
    builder.directory(directory.toFile()).redirectOutput(out).redirectErrorStream(true);
    assertThat(builder.start().waitFor()).isEqualTo(1);
    return Files.readAllBytes(out.toPath());
  }

  private static String classPath() {
    return List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)).stream()
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .reduce((a, b) -> a + File.pathSeparator + b)
        .orElse("");
  }
}
