package dev.tfguard.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes from a resource what tells it from others of its type. */
final class Likeness {
  /** Maps that are compared as a whole. */
  static final Set<String> TAGS = Set.of("tags", "tags_all", "labels");

  private Likeness() {}

  static Traits of(Tree resource) {
    if (!(resource instanceof Tree.Branch branch)) {
      return Traits.NONE;
    }
    Map<String, Integer> hashes = new HashMap<>();
    branch.kept().forEach((name, value) -> hash(name, value).ifPresent(h -> hashes.put(name, h)));
    return new Traits(hashes);
  }

  private static Optional<Integer> hash(String name, Tree value) {
    if (value instanceof Tree.Hash hash) {
      return Optional.of(hash.code());
    }
    if (value instanceof Tree.Scalar scalar) {
      return Optional.of(scalar.text().hashCode());
    }
    return TAGS.contains(name) && value instanceof Tree.Branch tags
        ? Optional.of(hash(tags))
        : Optional.empty();
  }

  private static int hash(Tree.Branch tags) {
    int sum = 0;
    for (Map.Entry<String, Tree> tag : tags.kept().entrySet()) {
      sum += 31 * tag.getKey().hashCode() + tag.getValue().hashCode();
    }
    return sum;
  }
}
