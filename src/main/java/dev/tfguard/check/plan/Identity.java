package dev.tfguard.check.plan;

import java.util.List;
import java.util.Set;

/** Tells by their names which arguments say what a resource is called at its service. */
final class Identity {
  private static final Set<String> NAMES = Set.of("arn", "id", "identifier", "name", "self_link");
  private static final List<String> ENDINGS = List.of("", "_id", "_identifier", "_name");

  private Identity() {}

  /**
   * Tells whether {@code argument} identifies a resource of {@code type}, as {@code cluster_id}
   * does an {@code aws_elasticache_cluster}, and {@code bucket} an {@code aws_s3_bucket} but not an
   * {@code aws_s3_object}.
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
