package dev.tfguard.fix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes changes to their files: each is at any time, whatever happens, the old or the new one. */
public final class TreeWriter {
  private TreeWriter() {}

  /** Writes what can be written, and tidies the directories up after runs that were killed. */
  public static Written write(List<FileChange> changes, Tree tree) {
    Targets targets = Targets.of(changes, tree);
    List<String> paths = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>(targets.refusals());
    targets.targets().stream().map(TreeWriter::directory).distinct().forEach(Leftovers::remove);
    for (Target target : targets.targets()) {
      String path = target.change().path();
      write(target)
          .ifPresentOrElse(why -> refusals.add(new Refusal(path, why)), () -> paths.add(path));
    }
    return new Written(paths, refusals);
  }

  /** Tells why it was not written, if so. */
  static Optional<String> write(Target target) {
    try {
      Optional<String> forbidden = forbidden(target);
      return forbidden.isPresent() ? forbidden : replace(target);
    } catch (IOException e) {
      return Optional.of(Reasons.of(e));
    }
  }

  private static Optional<String> forbidden(Target target) throws IOException {
    Path needed = target.change().before().isEmpty() ? directory(target) : target.file();
    if (!Files.exists(needed, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(Reasons.GONE);
    }
    if (ReadOnly.is(directory(target))) {
      return Optional.of(Reasons.READ_ONLY_DIRECTORY);
    }
    return ReadOnly.is(needed) ? Optional.of(Reasons.READ_ONLY) : Optional.empty();
  }

  private static Optional<String> replace(Target target) throws IOException {
    try (TemporaryFile temporary = TemporaryFile.in(directory(target))) {
      if (target.change().before().isPresent()) {
        temporary.ownAs(target.file());
      }
      temporary.write(target.change().bytesAfter());
      Optional<String> changed = changed(target);
      if (changed.isEmpty()) {
        temporary.moveTo(target.file());
      }
      return changed;
    }
  }

  private static Optional<String> changed(Target target) throws IOException {
    if (target.change().before().isPresent()) {
      return isAsRead(target) ? Optional.empty() : Optional.of(Reasons.CHANGED);
    }
    boolean exists = Files.exists(target.file(), LinkOption.NOFOLLOW_LINKS);
    return exists ? Optional.of(Reasons.CAME) : Optional.empty();
  }

  private static boolean isAsRead(Target target) throws IOException {
    byte[] before = target.change().bytesBefore();
    // A link that came since, there or above, is not what was read, and a pipe would be waited for.
    return target.file().toRealPath().equals(target.file())
        && Files.isRegularFile(target.file())
        && Files.size(target.file()) == before.length
        && Arrays.equals(Files.readAllBytes(target.file()), before);
  }

  private static Path directory(Target target) {
    return Optional.ofNullable(target.file().getParent()).orElse(target.file());
  }
}
