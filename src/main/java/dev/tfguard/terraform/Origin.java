package dev.tfguard.terraform;

/** How a module came to be read. */
public enum Origin {
  /** Its directory or one of its files was asked for, or lies below a directory that was. */
  SCANNED,
  /** It was not asked for, or it was excluded, but a module that was read calls it by its path. */
  CALLED,
  /** {@code terraform init} has copied it below a {@code .terraform} directory. */
  INSTALLED
}
