package dev.tfguard.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads values, and of them no more than is wanted. */
final class TreeReader {
  private final JsonCursor json;

  TreeReader(JsonCursor json) {
    this.json = json;
  }

  /** Reads what {@code wanted} wants. */
  Tree read(PathTree wanted) throws IOException {
    if (json.isObject()) {
      return branch(wanted, false);
    }
    return json.isList() ? items(wanted) : scalar();
  }

  /** Reads what {@code wanted} wants of a resource, and whatever tells it from others besides. */
  Tree readWithTraits(PathTree wanted) throws IOException {
    return json.isObject() ? branch(wanted, true) : read(wanted);
  }

  private Tree branch(PathTree wanted, boolean traits) throws IOException {
    Map<String, Tree> kept = new LinkedHashMap<>();
    Members members = json.members();
    int size = 0;
    while (members.next()) {
      size++;
      Tree value = member(wanted.below(members.key()), traits, members.key());
      if (value != Tree.Nothing.ABSENT && kept.put(members.key(), value) != null) {
        throw json.fault("the key \"" + members.key() + "\" is twice in one object");
      }
    }
    return new Tree.Branch(size, kept);
  }

  private Tree member(Optional<PathTree> wanted, boolean traits, String name) throws IOException {
    if (wanted.isPresent()) {
      return read(wanted.get());
    }
    if (traits && Likeness.TAGS.contains(name)) {
      return read(PathTree.EVERYTHING);
    }
    if (traits && !json.isObject() && !json.isList() && !json.isNull()) {
      return new Tree.Hash(json.scalar().hashCode());
    }
    json.skip();
    return Tree.Nothing.ABSENT;
  }

  private Tree items(PathTree wanted) throws IOException {
    List<Tree> all = new ArrayList<>();
    while (json.nextElement()) {
      all.add(read(wanted));
    }
    return new Tree.Items(all);
  }

  private Tree scalar() throws IOException {
    return json.isNull() ? Tree.Nothing.NULL : new Tree.Scalar(json.scalar(), !json.isString());
  }
}
