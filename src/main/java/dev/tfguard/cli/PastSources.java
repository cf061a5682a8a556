package dev.tfguard.cli;

import dev.tfguard.history.NoRevisionException;
import dev.tfguard.history.Revision;
import dev.tfguard.source.Disk;
import dev.tfguard.source.FileTree;
import dev.tfguard.source.FileTree.Kind;
import dev.tfguard.terraform.Dialect;
import dev.tfguard.terraform.FileKind;
import dev.tfguard.terraform.ReadRequest;
import dev.tfguard.terraform.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** The sources that were asked for, as the revision has them that was named. */
final class PastSources implements AutoCloseable {
  private final Revision revision;

  private PastSources(Revision revision) {
    this.revision = revision;
  }

  /** Opens {@code name} in the repository that all of the sources have to be in. */
  static PastSources open(ParseResult parsed, String name) {
    List<Path> starts =
        SourceOptions.starts(parsed).stream()
            .map(start -> SourceOptions.WORKING_DIRECTORY.resolve(start).normalize())
            .toList();
    try {
      Revision revision =
          Revision.open(
              starts.get(0), name, AgainstOptions.base(parsed), PastSources::isVariableFile);
      PastSources sources = new PastSources(revision);
      starts.forEach(sources::requireInside);
      return sources;
    } catch (NoRevisionException none) {
      throw new UsageException(AgainstOptions.AGAINST + ": " + none.complaint());
    }
  }

  private void requireInside(Path start) {
    if (!start.startsWith(revision.root())) {
      revision.close();
      throw new UsageException(
          AgainstOptions.AGAINST
              + ": "
              + start
              + " is not in the git repository "
              + revision.root()
              + "; compare one repository at a time");
    }
  }

  // Values are often kept out of git, and hold for both states then.
  private static boolean isVariableFile(String name) {
    return name.endsWith(".tfvars") || name.endsWith(".tfvars.json");
  }

  FileTree files() {
    return revision;
  }

  String commit() {
    return revision.commit();
  }

  /** Reads what {@code request} names; a file stands for all of its directory. */
  Workspace read(ReadRequest request) {
    List<Path> starts = new ArrayList<>();
    for (Path start : request.starts()) {
      Path path = request.workingDirectory().resolve(start).normalize();
      if (revision.kind(path) == Kind.DIRECTORY) {
        starts.add(start);
      } else {
        anySource(path).ifPresent(starts::add);
      }
    }
    return Workspace.read(request.startingAt(starts), revision, progress -> {});
  }

  /** A source beside {@code file}: a workspace that starts from one has all of its module. */
  private Optional<Path> anySource(Path file) {
    Path directory = file.getParent();
    if (directory == null || !FileKind.hasKnownExtension(file.toString())) {
      return Optional.empty();
    }
    try {
      return revision.list(directory).stream()
          .filter(entry -> !entry.isDirectory())
          .map(FileTree.Entry::path)
          .filter(path -> FileKind.of(name(path), Dialect.OPENTOFU) == FileKind.PRIMARY)
          .sorted()
          .findFirst();
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /** {@code request} without the directories that the revision has and that are gone. */
  ReadRequest present(ReadRequest request) {
    List<Path> starts =
        request.starts().stream()
            .filter(start -> !isGone(request.workingDirectory().resolve(start).normalize()))
            .toList();
    return request.startingAt(starts);
  }

  private boolean isGone(Path path) {
    return Disk.NOW.kind(path) == Kind.MISSING && revision.kind(path) == Kind.DIRECTORY;
  }

  @Override
  public void close() {
    revision.close();
  }
}
