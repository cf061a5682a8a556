package dev.tfguard.terraform;

import dev.tfguard.hcl.HclFile;

/** What came of reading one file. */
sealed interface ReadResult {

  /** It was read, with or without faults of syntax. */
  record Parsed(HclFile file) implements ReadResult {}

  /** It could not be read. */
  record Failed(ReadError error) implements ReadResult {}
}
