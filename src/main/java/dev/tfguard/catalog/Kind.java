package dev.tfguard.catalog;

import java.util.Locale;

/** What sort of state a type holds. */
public enum Kind {
  DATABASE,
  CACHE,
  BUCKET,
  DISK,
  FILE_SYSTEM,
  SNAPSHOT,
  BACKUP,
  KEY,
  SECRET,
  IDENTITY,
  DNS,
  REGISTRY,
  LOG,
  QUEUE,
  STREAM,
  SEARCH,
  WAREHOUSE,
  CLUSTER,
  INSTANCE,
  ADDRESS,
  NETWORK,
  CERTIFICATE,
  REPOSITORY,
  /** What holds other stateful things: a resource group, a namespace, a project. */
  CONTAINER,
  /** The state of Terraform itself. */
  STATE,
  OTHER;

  private final String wireName = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name in rule files and in every output. */
  public String wireName() {
    return wireName;
  }
}
