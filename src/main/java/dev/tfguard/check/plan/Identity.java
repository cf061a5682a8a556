package dev.tfguard.check.plan;

import java.util.List;
import java.util.Set;

/** Tells by their names which arguments say what a resource is called at its service. */
final class Identity {
  private static final Set<String> NAMES =
      Set.of(
          "arn",
          "bucket",
          "domain",
          "domain_name",
          "id",
          "identifier",
          "key_name",
          "name",
          "self_link",
          "user_name",
          "username");
  private static final List<String> ENDINGS = List.of("_id", "_name", "_identifier");

  private Identity() {}

  /**
   * Tells whether {@code argument} identifies a resource of {@code type}, as {@code cluster_id}
   * does an {@code aws_elasticache_cluster}.
   */
  static boolean isIn(String type, String argument) {
    return NAMES.contains(argument)
        || ENDINGS.stream().anyMatch(ending -> isNamedAfter(type, argument, ending));
  }

  private static boolean isNamedAfter(String type, String argument, String ending) {
    return argument.endsWith(ending)
        && argument.length() > ending.length()
        && type.endsWith('_' + argument.substring(0, argument.length() - ending.length()));
  }
}
