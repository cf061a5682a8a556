package dev.tfguard.coverage;

import java.util.List;
import java.util.Set;

/** Tells of the name of an attribute or a block whether it looks as if it protected from a loss. */
final class ProtectiveName {
  private static final Set<String> WORDS =
      Set.of(
          "backup",
          "backups",
          "delete",
          "deletion",
          "destroy",
          "immutability",
          "immutable",
          "lock",
          "locked",
          "permanently",
          "prevent",
          "protect",
          "protected",
          "protection",
          "purge",
          "recovery",
          "retain",
          "retained",
          "retention",
          "termination",
          "undelete",
          "unprotected",
          "versioning",
          "worm");
  private static final Set<String> FIRST_WORDS = Set.of("force", "skip");

  private ProtectiveName() {}

  static boolean isOne(String name) {
    List<String> words = List.of(name.split("_", -1));
    return FIRST_WORDS.contains(words.get(0)) || words.stream().anyMatch(WORDS::contains);
  }
}
