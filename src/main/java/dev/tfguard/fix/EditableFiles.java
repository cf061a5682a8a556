package dev.tfguard.fix;

import dev.tfguard.hcl.HclFile;
import dev.tfguard.terraform.Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells the files that may be edited from those that somebody would overwrite or not expect. */
final class EditableFiles {
  private final Path root;
  private final Map<Path, Optional<String>> directories = new HashMap<>();
  private final IdentityHashMap<HclFile, Optional<String>> known = new IdentityHashMap<>();

  EditableFiles(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** Why {@code file} of {@code module} is not edited, and what to do instead; else empty. */
  Optional<String> objection(Module module, HclFile file) {
    return known.computeIfAbsent(file, unseen -> find(module, unseen));
  }

  /** Why no file of {@code module} is edited; else empty. */
  Optional<String> objection(Module module) {
    return directories.computeIfAbsent(module.directory(), this::findDirectory);
  }

  private Optional<String> find(Module module, HclFile file) {
    if (!file.isComplete()) {
      return Optional.of("the file has a fault of syntax; mend that first");
    }
    if (GeneratedMark.isIn(file)) {
      return Optional.of("the file is generated; change what it is generated from");
    }
    String path = file.source().path();
    Path name = Path.of(path.substring(path.lastIndexOf('/') + 1));
    return Files.isSymbolicLink(module.directory().resolve(name))
        ? Optional.of("the file is a symbolic link; change the file that it leads to")
        : objection(module);
  }

  private Optional<String> findDirectory(Path directory) {
    try {
      if (!directory.startsWith(root)) {
        return Optional.of("the file is outside of " + root.getFileName() + "; change it there");
      }
      Path straight = root.toRealPath().resolve(root.relativize(directory)).normalize();
      return straight.equals(directory.toRealPath())
          ? Optional.empty()
          : Optional.of("a symbolic link leads to the file; change it where it is");
    } catch (IOException e) {
      return Optional.of("the directory cannot be read; try again");
    }
  }
}
