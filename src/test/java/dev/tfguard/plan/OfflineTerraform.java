package dev.tfguard.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The Terraform of this machine with one AWS provider, which is started once and stays: starting it
 * for each command would take most of the time.
 */
public final class OfflineTerraform implements AutoCloseable {
  /** What the goldens were made with. */
  private static final String PROVIDER_VERSION = "5.100.0";

  private static final String TERRAFORM_VERSION = "1.11.";
  private static final String ATTACH = "TF_REATTACH_PROVIDERS";

  private final Map<String, String> settings;
  private final Process provider;

  private OfflineTerraform(Map<String, String> settings, Process provider) {
    this.settings = Map.copyOf(settings);
    this.provider = provider;
  }

  /**
   * Starts a provider, or skips the test where this machine has not what the goldens were made
   * with.
   *
   * @param folder where settings and logs may go
   */
  public static OfflineTerraform startOrSkip(Path folder) throws IOException {
    assumeTrue(isInstalled(), "terraform is not installed");
    String version = fact("terraform_version");
    assumeTrue(version.startsWith(TERRAFORM_VERSION), "terraform is another: " + version);
    Optional<Path> provider = providerHere();
    assumeTrue(
        provider.isPresent(),
        "the AWS provider is not here; TF_PROVIDER_MIRROR may name a folder that has it");
    return start(provider.orElseThrow(), folder);
  }

  private static Optional<Path> providerHere() throws IOException {
    Optional<ProviderMirror> mirror = ProviderMirror.find();
    return mirror.isPresent()
        ? mirror.orElseThrow().executable("hashicorp/aws", PROVIDER_VERSION, fact("platform"))
        : Optional.empty();
  }

  private static boolean isInstalled() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "terraform")));
  }

  private static String fact(String name) throws IOException {
    List<String> command = List.of("terraform", "version", "-json");
    Process process = builder(Path.of(""), command, Map.of("CHECKPOINT_DISABLE", "1")).start();
    return new ObjectMapper().readTree(process.getInputStream()).path(name).asText();
  }

  private static OfflineTerraform start(Path executable, Path folder) throws IOException {
    Map<String, String> settings = new TreeMap<>();
    settings.put("CHECKPOINT_DISABLE", "1");
    // Collecting the garbage of the provider's large schema less often saves a quarter of the time.
    settings.put("GOGC", "400");
    settings.put("AWS_CONFIG_FILE", folder.resolve("none").toString());
    settings.put("AWS_SHARED_CREDENTIALS_FILE", folder.resolve("none").toString());
    Process provider = builder(folder, List.of(executable.toString(), "-debug"), settings).start();
    settings.put(ATTACH, attachment(provider));
    return new OfflineTerraform(settings, provider);
  }

  // It goes on to write a log, and stops when nobody reads that.
  private static String attachment(Process provider) {
    BufferedReader output = provider.inputReader(UTF_8);
    String found =
        Stream.generate(() -> line(output))
            .takeWhile(Optional::isPresent)
            .flatMap(Optional::stream)
            .map(String::strip)
            .filter(line -> line.startsWith(ATTACH + "='"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("the provider did not start"));
    Thread reader = new Thread(() -> output.lines().forEach(line -> {}), "provider log");
    reader.setDaemon(true);
    reader.start();
    return found.substring(ATTACH.length() + 2, found.length() - 1);
  }

  private static Optional<String> line(BufferedReader reader) {
    try {
      return Optional.ofNullable(reader.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code terraform arguments} prints. */
  public String run(Path folder, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("terraform"));
    command.addAll(arguments);
    Process process = builder(folder, command, settings).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return output;
  }

  private static ProcessBuilder builder(
      Path folder, List<String> command, Map<String, String> settings) {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile());
    builder.redirectErrorStream(true);
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("AWS_") || name.startsWith("TF_"));
    builder.environment().putAll(settings);
    return builder;
  }

  @Override
  public void close() {
    provider.destroy();
  }
}
