package dev.tfguard.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The tree of one commit, each directory of it listed when it is first asked for. */
final class GitTree {
  // What Linux follows on one path, and Windows nearly as many.
  private static final int MOST_LINKS = 40;

  private final Repository repository;
  private final Node root;
  private final Map<ObjectId, Map<String, Node>> listed = new ConcurrentHashMap<>();

  GitTree(Repository repository, ObjectId tree) {
    this.repository = repository;
    root = new Node(FileMode.TREE, tree.copy());
  }

  /** Something that has a name in a directory. */
  record Node(FileMode mode, ObjectId id) {
    boolean isDirectory() {
      return mode == FileMode.TREE;
    }

    boolean isFile() {
      return mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE;
    }

    /** Tells whether it is the commit of another repository, a submodule. */
    boolean isCommit() {
      return mode == FileMode.GITLINK;
    }
  }

  /**
   * What was found.
   *
   * @param path with {@code /}, without symbolic links
   */
  record Found(String path, Node node) {}

  /** What {@code path} leads to, links followed; absent where that is nothing in this tree. */
  Optional<Found> find(String path) throws IOException {
    Deque<String> steps = new ArrayDeque<>(steps(path));
    Deque<Found> at = new ArrayDeque<>(List.of(new Found("", root)));
    int links = 0;
    while (!steps.isEmpty()) {
      String step = steps.pop();
      if (step.equals("..")) {
        at.pop();
      } else if (!step.equals(".")) {
        Optional<Found> next = child(at.element(), step);
        if (next.isEmpty() || next.get().node().isCommit()) {
          return next;
        }
        if (next.get().node().mode() != FileMode.SYMLINK) {
          at.push(next.get());
        } else if (++links > MOST_LINKS || !follow(next.get().node(), steps)) {
          return Optional.empty();
        }
      }
      if (at.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(at.element());
  }

  /** Puts the steps of a link before {@code steps}; false for one that leads elsewhere. */
  private boolean follow(Node link, Deque<String> steps) throws IOException {
    String target = new String(read(link), StandardCharsets.UTF_8);
    List<String> more = steps(target);
    for (int last = more.size() - 1; last >= 0; last--) {
      steps.push(more.get(last));
    }
    return !target.startsWith("/");
  }

  private static List<String> steps(String path) {
    return List.of(path.split("/", -1)).stream().filter(step -> !step.isEmpty()).toList();
  }

  private Optional<Found> child(Found parent, String name) throws IOException {
    if (!parent.node().isDirectory()) {
      return Optional.empty();
    }
    String path = parent.path().isEmpty() ? name : parent.path() + "/" + name;
    return Optional.ofNullable(list(parent.node()).get(name)).map(node -> new Found(path, node));
  }

  /** What is in {@code directory} by name. */
  Map<String, Node> list(Node directory) throws IOException {
    Map<String, Node> known = listed.get(directory.id());
    if (known != null) {
      return known;
    }
    Map<String, Node> found = new TreeMap<>();
    try (ObjectReader reader = repository.newObjectReader();
        TreeWalk walk = new TreeWalk(reader)) {
      walk.addTree(directory.id());
      while (walk.next()) {
        found.put(walk.getNameString(), new Node(walk.getFileMode(0), walk.getObjectId(0)));
      }
    }
    Map<String, Node> all = Collections.unmodifiableMap(found);
    listed.put(directory.id(), all);
    return all;
  }

  /** The bytes of a file. */
  byte[] read(Node file) throws IOException {
    try (ObjectReader reader = repository.newObjectReader()) {
      return reader.open(file.id(), Constants.OBJ_BLOB).getBytes(Integer.MAX_VALUE - 8);
    }
  }

  /** How many bytes it has. */
  long size(Node file) throws IOException {
    try (ObjectReader reader = repository.newObjectReader()) {
      return reader.getObjectSize(file.id(), Constants.OBJ_BLOB);
    }
  }
}
