package dev.tfguard.terraform;

import java.util.Collection;
import java.util.Locale;

/** Whose rules decide which files of a directory count and how they are merged. */
public enum Dialect {
  /** Only {@code .tf} and {@code .tf.json} count. */
  TERRAFORM,
  /** {@code .tofu} and {@code .tofu.json} count too, and hide their {@code .tf} twins. */
  OPENTOFU,
  /** {@link #OPENTOFU} for a directory that holds an OpenTofu file, else {@link #TERRAFORM}. */
  AUTO;

  /** The dialect of a directory with files of these {@code names}: never {@link #AUTO}. */
  Dialect resolve(Collection<String> names) {
    if (this != AUTO) {
      return this;
    }
    return names.stream().anyMatch(FileKind::isOpenTofuSource) ? OPENTOFU : TERRAFORM;
  }

  /** As written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
