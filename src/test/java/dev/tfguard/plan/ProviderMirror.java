package dev.tfguard.plan;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder that holds providers as {@code registry.terraform.io/NAMESPACE/TYPE/VERSION}. */
record ProviderMirror(Path folder) {
  private static final int DEPTH = 4;
  private static final String PROGRAM = "terraform-provider-";

  /** The one that {@code TF_PROVIDER_MIRROR} names, or else one in the usual places. */
  static Optional<ProviderMirror> find() {
    return Stream.of(
            System.getenv().getOrDefault("TF_PROVIDER_MIRROR", ""),
            System.getProperty("user.home"),
            "/usr/local",
            "/usr/share",
            "/opt",
            "/var/lib")
        .filter(place -> !place.isEmpty())
        .flatMap(place -> in(new File(place), DEPTH))
        .findFirst();
  }

  // Folders that may not be read, as some of a home's, are passed over.
  private static Stream<ProviderMirror> in(File folder, int depth) {
    if (folder.getName().equals("registry.terraform.io")) {
      return Stream.of(new ProviderMirror(folder.getParentFile().toPath()));
    }
    File[] children = depth == 0 ? new File[0] : folder.listFiles(File::isDirectory);
    if (children == null) {
      return Stream.empty();
    }
    return Stream.of(children)
        .sorted()
        .filter(child -> !child.getName().equals(".terraform"))
        .flatMap(child -> in(child, depth - 1));
  }

  /** The program of a provider, if it is here and not packed. */
  Optional<Path> executable(String provider, String version, String platform) throws IOException {
    Path place =
        folder
            .resolve("registry.terraform.io")
            .resolve(provider)
            .resolve(version)
            .resolve(platform);
    if (!Files.isDirectory(place)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.filter(file -> file.getFileName().toString().startsWith(PROGRAM)).findFirst();
    }
  }
}
