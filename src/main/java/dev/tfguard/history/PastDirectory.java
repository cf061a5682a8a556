package dev.tfguard.history;

import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;

/** One directory on the way back through the commits, and which versions of it were shown. */
final class PastDirectory {
  private static final int ABBREVIATED = 10;

  private final Path directory;
  private final String path;
  private final Predicate<String> names;
  private final Predicate<PastFile> goOn;
  private final Set<ObjectId> shown = new HashSet<>();
  private Optional<ObjectId> latest = Optional.empty();

  /**
   * @param path git's own for the directory; empty for that of the work tree
   */
  PastDirectory(Path directory, String path, Predicate<String> names, Predicate<PastFile> goOn) {
    this.directory = directory;
    this.path = path;
    this.names = names;
    this.goOn = goOn;
  }

  /** Shows what was not shown of {@code commit}; false when no more is wanted, or allowed. */
  boolean show(RevCommit commit, ObjectReader reader, Budget budget) throws IOException {
    Optional<ObjectId> tree = tree(commit, reader);
    if (tree.isEmpty() || tree.equals(latest)) {
      return true;
    }
    latest = tree;
    return budget.spendVersion() && showFiles(commit, tree.get(), reader, budget);
  }

  private Optional<ObjectId> tree(RevCommit commit, ObjectReader reader) throws IOException {
    if (path.isEmpty()) {
      return Optional.of(commit.getTree());
    }
    try (TreeWalk found = TreeWalk.forPath(reader, path, commit.getTree())) {
      return Optional.ofNullable(found)
          .filter(walk -> walk.getFileMode(0) == FileMode.TREE)
          .map(walk -> walk.getObjectId(0));
    }
  }

  private boolean showFiles(RevCommit commit, ObjectId tree, ObjectReader reader, Budget budget)
      throws IOException {
    try (TreeWalk files = new TreeWalk(reader)) {
      files.addTree(tree);
      while (files.next()) {
        ObjectId id = files.getObjectId(0);
        if (isFile(files) && names.test(files.getNameString()) && shown.add(id)) {
          ObjectLoader content = reader.open(id, Constants.OBJ_BLOB);
          if (!budget.spendBytes(content.getSize())
              || !goOn.test(pastFile(commit, files.getNameString(), content))) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private PastFile pastFile(RevCommit commit, String name, ObjectLoader content) {
    SourceFile source = SourceFile.decode(name, content.getBytes());
    return new PastFile(directory, source, commit.abbreviate(ABBREVIATED).name());
  }

  private static boolean isFile(TreeWalk files) {
    FileMode mode = files.getFileMode(0);
    return mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE;
  }
}
