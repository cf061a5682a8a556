package dev.tfguard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Folders of Terraform sources, and the edits that people make to them. */
final class RandomTree {
  private static final List<String> TYPES =
      List.of("aws_s3_bucket", "aws_dynamodb_table", "aws_db_instance", "aws_efs_file_system");
  private static final List<String> PLACES =
      List.of("app/production", "app/staging", "network", "network/dns", "modules/db", "");

  private static final String RENAMED = "renamed";

  private final Random random;
  private final Set<String> added = new TreeSet<>();
  private boolean dropped;
  private Map<String, List<String>> addresses = new TreeMap<>();

  RandomTree(int seed) {
    random = new Random(seed);
    for (String place : PLACES) {
      List<String> resources = new ArrayList<>();
      for (int count = 2 + random.nextInt(5); count > 0; count--) {
        // the same few names again and again, as in real repositories
        resources.add(any(TYPES) + "." + (char) ('a' + count));
      }
      addresses.put(place, resources);
    }
  }

  /** The addresses that {@link #edit} brought about. */
  Set<String> added() {
    return added;
  }

  /** Tells whether {@link #edit} deleted something. */
  boolean hasDropped() {
    return dropped;
  }

  /** Moves, renames, adds and deletes. */
  void edit() {
    if (random.nextBoolean()) {
      rename(any(List.of("app", "network", "modules")), RENAMED);
    }
    addresses.values().forEach(resources -> Collections.shuffle(resources, random));
    for (Map.Entry<String, List<String>> folder : addresses.entrySet()) {
      // a folder that was renamed is known by what stays
      if (random.nextInt(3) == 0 && !folder.getKey().startsWith(RENAMED)) {
        folder.getValue().remove(0);
        dropped = true;
      }
      if (random.nextInt(3) == 0) {
        String address = any(TYPES) + ".added_" + added.size();
        folder.getValue().add(random.nextInt(folder.getValue().size() + 1), address);
        added.add(address);
      }
    }
  }

  /** Writes the sources, in files whose names and lines differ each time. */
  void writeTo(Path root) throws IOException {
    for (Map.Entry<String, List<String>> folder : addresses.entrySet()) {
      Path directory = Files.createDirectories(root.resolve(folder.getKey()));
      for (String address : folder.getValue()) {
        String[] parts = address.split("\\.", 2);
        Path file = directory.resolve((char) ('k' + random.nextInt(4)) + ".tf");
        String before = Files.exists(file) ? Files.readString(file) : "";
        String lines = "# moved\n".repeat(random.nextInt(3));
        Files.writeString(
            file, before + lines + "resource \"" + parts[0] + "\" \"" + parts[1] + "\" {\n}\n");
      }
    }
  }

  private void rename(String from, String to) {
    Map<String, List<String>> renamed = new TreeMap<>();
    addresses.forEach(
        (place, resources) ->
            renamed.put(
                place.equals(from) || place.startsWith(from + "/")
                    ? to + place.substring(from.length())
                    : place,
                resources));
    addresses = renamed;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
