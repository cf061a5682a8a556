package dev.tfguard.cli;

import dev.tfguard.fix.FileChange;
import dev.tfguard.fix.Patch;
import dev.tfguard.fix.Tree;
import dev.tfguard.fix.TreeWriter;
import dev.tfguard.fix.Written;
import dev.tfguard.setup.Proposal;
import dev.tfguard.setup.Repository;
import dev.tfguard.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of the repository that init reads and writes. */
final class InitFiles {
  private final Tree tree;
  private final Map<String, SourceFile> read = new HashMap<>();

  InitFiles(Path root) {
    this.tree = new Tree(root, root, "");
  }

  boolean isRepository() {
    return Files.exists(tree.root().resolve(".git"));
  }

  boolean has(String path) {
    return Files.exists(tree.root().resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  /** Reads what there is; throws {@link UsageException} for what is there and cannot be read. */
  Repository repository() {
    Map<String, String> texts = new HashMap<>();
    for (String path : Repository.PATHS) {
      text(path).ifPresent(text -> texts.put(path, text));
    }
    Optional<String> config = text(".git/config");
    return new Repository(texts, config.map(Repository::remotes).orElse(List.of()));
  }

  private Optional<String> text(String path) {
    Path file = tree.root().resolve(path);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      SourceFile source = SourceFile.decode(path, Files.readAllBytes(file));
      read.put(path, source);
      return Optional.of(source.text());
    } catch (IOException unreadable) {
      throw new UsageException(path + " cannot be read; make it readable");
    }
  }

  /** The change as a patch. */
  String diff(Proposal proposal) {
    ByteArrayOutputStream patch = new ByteArrayOutputStream();
    try {
      Patch.write(List.of(change(proposal)), tree, patch);
      return patch.toString(StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Writes what can be written; no link that leads out of the repository is followed. */
  Written write(List<Proposal> proposals) {
    for (Proposal proposal : proposals) {
      makeFolder(proposal.path());
    }
    return TreeWriter.write(proposals.stream().map(this::change).toList(), tree);
  }

  private void makeFolder(String path) {
    Path folder = tree.root();
    for (String name : path.substring(0, path.lastIndexOf('/') + 1).split("/", -1)) {
      folder = folder.resolve(name);
      if (Files.isSymbolicLink(folder)) {
        return; // whether it leads out is judged where the file is written
      }
      try {
        Files.createDirectories(folder);
      } catch (IOException failed) {
        throw new UsageException(path + " is not written: its folder cannot be made");
      }
    }
  }

  private FileChange change(Proposal proposal) {
    return new FileChange(
        proposal.path(), Optional.ofNullable(read.get(proposal.path())), proposal.after());
  }
}
