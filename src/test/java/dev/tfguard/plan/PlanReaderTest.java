package dev.tfguard.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that are no text, or that fail; none stops the others. */
@Timeout(60)
final class PlanReaderTest {
  private static final String PLAN =
      "{\"format_version\":\"1.2\",\"resource_changes\":["
          + "{\"address\":\"aws_s3_bucket.b\",\"mode\":\"managed\",\"type\":\"aws_s3_bucket\","
          + "\"name\":\"b\",\"change\":{\"actions\":[\"delete\"],\"before\":{\"tag\":\"é😀\"}}}]}";

  @TempDir private Path folder;

  @Test
  void aFileThatIsNotThere() {
    assertError(read("gone.json"), "no such file", "terraform show -json tfplan > ");
    assertError(read("gone/plan.json"), "no such file", "terraform show");
    assertError(read(""), "this is a folder", "terraform -chdir=");
    assertError(read("a\0b"), "no file can have this name", "");
  }

  @Test
  void aFileThatIsNotThereButOthersAre() throws IOException {
    write("my-plan.json", PLAN);
    write("tfplan", PLAN);
    write("plans.tf", "");
    assertError(read("plan.json"), "no such file", "there is my-plan.json, tfplan");
  }

  @Test
  void aFolder() throws IOException {
    Files.createDirectory(folder.resolve("plan.json"));
    assertError(read("plan.json"), "this is a folder, not a plan", "plan -out=tfplan");
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    Path file = write("plan.json", PLAN);
    assumeTrue(file.toFile().setReadable(false), "permissions cannot be taken away");
    assumeFalse(Files.isReadable(file), "this user may read everything");
    assertError(read("plan.json"), "no permission to read it", "chmod");
  }

  @Test
  void archives() throws IOException {
    Files.write(folder.resolve("plan.gz"), gzip(PLAN));
    assertError(read("plan.gz"), "this is gzip-compressed", "gzip -dc ");
    Files.write(folder.resolve("plan.zip"), zip("plan.json", "tfplan"));
    assertError(read("plan.zip"), "this is a zip archive, but none that terraform", "");
    Files.write(folder.resolve("none.zip"), new byte[] {'P', 'K', 3, 4});
    assertError(read("none.zip"), "this is a zip archive, but none that terraform", "");
  }

  @Test
  void planFilesThatNoProgramCanOpen() throws IOException {
    assertError(
        ReadingText.readBytes(zip("tfplan", "tfstate")),
        "this is a binary plan, which terraform shows from a file only",
        "terraform show -json PLANFILE | tfguard plan -");
    assertError(
        ReadingText.readBytes("tfplan\u0002...".getBytes(UTF_8)), "before 0.12", "0.12 or later");
  }

  @Test
  void binaryRubbish() {
    assertError(ReadingText.readText("\0\0\0\0"), "this is UTF-32", "");
    byte[] rubbish = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    assertError(ReadingText.readBytes(rubbish), "this is binary data", "terraform show -json");
  }

  @Test
  void encodingsThatNobodyWrites() {
    for (String name : List.of("UTF-32LE", "UTF-32BE")) {
      Charset charset = Charset.forName(name);
      assertError(ReadingText.readBytes(PLAN.getBytes(charset)), "this is UTF-32", "UTF-8");
      assertError(ReadingText.readBytes(("\ufeff" + PLAN).getBytes(charset)), "UTF-32", "UTF-8");
    }
  }

  @Test
  void bytesThatAreNotUtf8() {
    byte[] latin = ("\n" + PLAN.replace("😀", "")).getBytes(StandardCharsets.ISO_8859_1);
    PlanReading reading = ReadingText.readBytes(latin);
    assertError(reading, "this is neither UTF-8 nor UTF-16", "save it as UTF-8");
    assertThat(reading.errors().get(0).line()).isEqualTo(2);
    assertThat(reading.errors().get(0).column()).isGreaterThan(PLAN.indexOf("é"));
  }

  @Test
  void charactersThatAreNotUtf16() {
    String text = "\ufeff\n" + PLAN + "\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
    int low = text.indexOf("😀") * 2 + 2;
    bytes[low] = 'x';
    bytes[low + 1] = 0;
    PlanReading reading = ReadingText.readBytes(bytes);
    assertError(reading, "this is invalid UTF-16", "save it as UTF-8");
    assertThat(reading.errors().get(0).line()).isEqualTo(2);
    assertThat(reading.errors().get(0).column()).isBetween(1, PLAN.length());
  }

  @Test
  void halfACharacterAtTheEnd() {
    byte[] text = (PLAN + "\n").getBytes(StandardCharsets.UTF_16BE);
    byte[] half = Arrays.copyOf(text, text.length - 1);
    PlanReading reading = ReadingText.readBytes(half);
    assertThat(reading.plans()).hasSize(1);
    assertThat(reading.errors()).hasSize(1);
    assertThat(reading.errors().get(0).message()).contains("ends in the middle of a character");
  }

  @Test
  void twoEncodingsInOneInput() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write((PLAN + "\n").getBytes(UTF_8));
    both.write(PLAN.getBytes(StandardCharsets.UTF_16LE));
    PlanReading reading = ReadingText.readBytes(both.toByteArray());
    assertThat(reading.plans()).hasSize(1);
    assertThat(reading.errors()).hasSize(1);
  }

  @Test
  void nestingThatIsTooDeep() {
    assertError(ReadingText.readText("{\"a\":".repeat(100_000)), "nested too deep", "");
    assertError(ReadingText.readText("[".repeat(100_000)), "", "");
  }

  @Test
  void anInputThatBreaksOff() {
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream((PLAN + "\n" + PLAN.substring(0, 80)).getBytes(UTF_8)),
            new BrokenStream());
    PlanReading reading = reader(broken).read(List.of("-"));
    assertThat(reading.plans()).hasSize(1);
    assertThat(ReadingText.of(reading))
        .containsPattern("-:2:\\d+: it cannot be read: the pipe broke");
    assertError(
        reader(new BrokenStream()).read(List.of("-")), "it cannot be read: the pipe broke", "");
  }

  @Test
  void readsTheOthersToo() throws IOException {
    write("a.json", PLAN);
    write("b.json", "{");
    write("c.json", PLAN + PLAN);
    PlanReading reading = read("a.json", "gone", "b.json", "c.json", "a.json");
    assertThat(reading.plans())
        .extracting(plan -> folder.relativize(Path.of(plan.path().replace("#2", "-2"))).toString())
        .containsExactly("a.json", "c.json", "c.json-2", "a.json");
    assertThat(reading.errors()).hasSize(2);
  }

  @Test
  void theNameDoesNotMatter() throws IOException {
    write("main.tf", PLAN);
    write("x.zip", PLAN);
    assertThat(read("main.tf", "x.zip").plans()).hasSize(2);
  }

  @Test
  void aPipe() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    boolean made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    assumeTrue(made, "there is no mkfifo");
    Thread text = writer(pipe, (PLAN + "\n" + PLAN).getBytes(UTF_8));
    assertThat(read("pipe").plans()).hasSize(2);
    text.join();
    Thread binary = writer(pipe, zip("tfplan"));
    assertError(read("pipe"), "this is a binary plan", "| tfguard plan -");
    binary.join();
  }

  @Test
  void whatComesByteByByteOrInLargeBlocks() {
    String noise = "::debug::" + "{\"x\":1}".repeat(30_000) + "\n";
    String long1 = PLAN.replace("é", "é".repeat(100_000));
    byte[] bytes = (noise + long1 + noise + PLAN + "\n" + PLAN).getBytes(UTF_8);
    assertThat(reader(new Trickle(bytes)).read(List.of("-")).plans()).hasSize(3);
    assertThat(ReadingText.readBytes(bytes).plans()).hasSize(3);
    assertThat(ReadingText.readBytes(bytes).errors()).isEmpty();
  }

  private PlanReading read(String... names) {
    return reader(InputStream.nullInputStream())
        .read(
            List.of(names).stream()
                .map(name -> name.contains("\0") ? name : folder + "/" + name)
                .toList());
  }

  private PlanReader reader(InputStream standardInput) {
    return new PlanReader(PlanText.SELECTION, standardInput, folder);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8);
  }

  private static void assertError(PlanReading reading, String message, String hint) {
    assertThat(reading.plans()).isEmpty();
    assertThat(reading.errors()).hasSize(1);
    assertThat(reading.errors().get(0).message()).contains(message).doesNotEndWith(".");
    assertThat(reading.errors().get(0).hint()).contains(hint).doesNotEndWith(".").isNotEmpty();
  }

  private static Thread writer(Path pipe, byte[] bytes) {
    Thread writer =
        new Thread(
            () -> {
              try {
                Files.write(pipe, bytes);
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
    writer.start();
    return writer;
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (String name : names) {
        out.putNextEntry(new ZipEntry(name));
        out.write(1);
      }
    }
    return bytes.toByteArray();
  }

  /** Whose other end is gone. */
  private static final class BrokenStream extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("the pipe broke");
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return read();
    }
  }

  /** Gives one byte at a time, as slow pipes do. */
  private static final class Trickle extends ByteArrayInputStream {
    Trickle(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
      return super.read(target, offset, Math.min(1, length));
    }
  }
}
