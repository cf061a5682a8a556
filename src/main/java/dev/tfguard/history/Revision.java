package dev.tfguard.history;

import dev.tfguard.history.GitTree.Found;
import dev.tfguard.history.GitTree.Node;
import dev.tfguard.source.Disk;
import dev.tfguard.source.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * The files of a work tree as a commit has them, at the paths at which they would be checked out.
 *
 * <p>What git does not keep is taken as it is now: all outside of the work tree, submodules, what
 * {@code terraform init} fetched into {@code .terraform}, and files of certain names that are not
 * tracked. What a sparse checkout leaves out is left out.
 */
public final class Revision implements FileTree, AutoCloseable {
  private static final int ABBREVIATED = 10;
  private static final String FETCHED = ".terraform";
  private static final byte[] LFS =
      "version https://git-lfs.github.com/".getBytes(StandardCharsets.US_ASCII);

  private final Repository repository;
  private final WorkTree workTree;
  private final ObjectId commit;
  private final GitTree tree;
  private final Checkout checkout;
  private final Predicate<String> asNow;

  private Revision(
      Repository repository, WorkTree workTree, ObjectId commit, Predicate<String> asNow)
      throws IOException {
    this.repository = repository;
    this.workTree = workTree;
    this.commit = commit;
    this.asNow = asNow;
    try (RevWalk walk = new RevWalk(repository)) {
      tree = new GitTree(repository, walk.parseCommit(commit).getTree());
    }
    checkout = Checkout.of(repository);
  }

  /** Which commit of the repository is meant by a revision. */
  public enum Base {
    /** The one that the revision names. */
    REVISION,
    /** The best common ancestor of that and of the one checked out, from which work began. */
    MERGE_BASE
  }

  /**
   * Opens the repository around {@code directory}.
   *
   * @param directory absolute and normalized; it need not exist
   * @param name what git would understand, such as a branch, a tag, {@code HEAD~1} or a short hash
   * @param asNow names of files that are taken as they are now where they are not tracked
   * @throws NoRevisionException when there is no such commit, or it cannot be read
   */
  public static Revision open(Path directory, String name, Base base, Predicate<String> asNow)
      throws NoRevisionException {
    WorkTree workTree =
        WorkTree.of(directory)
            .orElseThrow(
                () ->
                    new NoRevisionException(
                        "there is no git repository here; run tfguard inside of one"));
    try {
      return open(workTree, name, base, asNow);
    } catch (IOException | RuntimeException broken) {
      // JGit's parsers throw whatever they come across in a damaged repository.
      throw new NoRevisionException(
          "the git repository cannot be read: " + broken.getMessage() + "; see git fsck");
    }
  }

  private static Revision open(WorkTree workTree, String name, Base base, Predicate<String> asNow)
      throws IOException, NoRevisionException {
    Repository repository = workTree.open();
    boolean opened = false;
    try {
      RevisionFinder finder = new RevisionFinder(repository, name);
      ObjectId commit = base == Base.REVISION ? finder.commit() : finder.mergeBase();
      Revision revision = new Revision(repository, workTree, commit, asNow);
      opened = true;
      return revision;
    } finally {
      if (!opened) {
        repository.close();
      }
    }
  }

  /** The abbreviated id of the commit, in hexadecimal digits. */
  public String commit() {
    return commit.abbreviate(ABBREVIATED).name();
  }

  /** The directory with the {@code .git}. */
  public Path root() {
    return workTree.root();
  }

  @Override
  public Kind kind(Path path) {
    try {
      if (isAsNow(path)) {
        return Disk.NOW.kind(path);
      }
      Optional<Node> node = find(path).map(Found::node);
      if (node.isEmpty()) {
        return Kind.MISSING;
      }
      return node.get().isDirectory() ? Kind.DIRECTORY : Kind.FILE;
    } catch (IOException unreadable) {
      return Kind.FILE; // so that somebody tries to read it and learns why that cannot be
    }
  }

  @Override
  public List<Entry> list(Path directory) throws IOException {
    if (isAsNow(directory)) {
      return Disk.NOW.list(directory);
    }
    Found found = existing(directory);
    if (!found.node().isDirectory()) {
      throw new NotDirectoryException(directory.toString());
    }
    List<Entry> entries = new ArrayList<>();
    for (var child : guarded(() -> tree.list(found.node())).entrySet()) {
      String path = found.path().isEmpty() ? child.getKey() : found.path() + "/" + child.getKey();
      if (!checkout.leftOut().contains(path)) {
        boolean isDirectory = child.getValue().isDirectory() || child.getValue().isCommit();
        entries.add(new Entry(directory.resolve(child.getKey()), isDirectory));
      }
    }
    addUntracked(directory, entries);
    return entries;
  }

  private void addUntracked(Path directory, List<Entry> entries) throws IOException {
    if (Disk.NOW.kind(directory) != Kind.DIRECTORY) {
      return;
    }
    for (Entry entry : Disk.NOW.list(directory)) {
      Path name = entry.path().getFileName();
      if (name != null && asNow.test(name.toString()) && isUntracked(entry.path())) {
        entries.add(entry);
      }
    }
  }

  @Override
  public long size(Path file) throws IOException {
    if (isAsNow(file)) {
      return Disk.NOW.size(file);
    }
    Found found = existing(file);
    return guarded(() -> tree.size(found.node()));
  }

  @Override
  public byte[] read(Path file) throws IOException {
    if (isAsNow(file)) {
      return Disk.NOW.read(file);
    }
    Found found = existing(file);
    byte[] bytes = guarded(() -> tree.read(found.node()));
    if (isPointer(bytes)) {
      throw new IOException("git keeps it in LFS, which is not read");
    }
    return bytes;
  }

  /**
   * What the commit itself has at {@code file}, whatever is checked out: nothing of submodules and
   * of what is not tracked; empty when it has no file there.
   *
   * @throws IOException when it cannot be read
   */
  public Optional<byte[]> committed(Path file) throws IOException {
    Optional<Node> node = find(file).map(Found::node).filter(Node::isFile);
    return node.isEmpty() ? Optional.empty() : Optional.of(guarded(() -> tree.read(node.get())));
  }

  /**
   * The names of what the commit itself has in {@code directory}, sorted; none where it has no such
   * directory.
   *
   * @throws IOException when it cannot be read
   */
  public List<String> committedNames(Path directory) throws IOException {
    Optional<Node> node = find(directory).map(Found::node).filter(Node::isDirectory);
    return node.isEmpty() ? List.of() : List.copyOf(guarded(() -> tree.list(node.get())).keySet());
  }

  @Override
  public Path real(Path path) throws IOException {
    return isAsNow(path) ? Disk.NOW.real(path) : workTree.root().resolve(existing(path).path());
  }

  @Override
  public void close() {
    repository.close();
  }

  private Found existing(Path path) throws IOException {
    return find(path).orElseThrow(() -> new NoSuchFileException(path.toString()));
  }

  private Optional<Found> find(Path path) throws IOException {
    Optional<String> inGit = workTree.pathOf(path);
    return inGit.isEmpty() ? Optional.empty() : guarded(() -> tree.find(inGit.get()));
  }

  /** Tells whether git has nothing to say of {@code path}. */
  private boolean isAsNow(Path path) throws IOException {
    Optional<String> inGit = workTree.pathOf(path);
    if (inGit.isEmpty() || List.of(inGit.get().split("/", -1)).contains(FETCHED)) {
      return true;
    }
    Path name = path.getFileName();
    if (name != null && asNow.test(name.toString()) && isUntracked(path)) {
      return true;
    }
    return guarded(() -> tree.find(inGit.get()))
        .filter(found -> found.node().isCommit())
        .isPresent();
  }

  private boolean isUntracked(Path file) throws IOException {
    Optional<String> inGit = workTree.pathOf(file);
    return inGit.isPresent()
        && !checkout.tracked().contains(inGit.get())
        && Disk.NOW.kind(file) == Kind.FILE
        && find(file).isEmpty();
  }

  private static boolean isPointer(byte[] bytes) {
    if (bytes.length < LFS.length) {
      return false;
    }
    for (int at = 0; at < LFS.length; at++) {
      if (bytes[at] != LFS[at]) {
        return false;
      }
    }
    return true;
  }

  /** Something that reads the repository. */
  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> T guarded(Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (MissingObjectException missing) {
      throw new IOException("git has not fetched it, as in a clone with --filter", missing);
    } catch (RuntimeException broken) {
      // JGit's parsers throw whatever they come across in a damaged repository.
      throw new IOException("the git repository is damaged", broken);
    }
  }
}
