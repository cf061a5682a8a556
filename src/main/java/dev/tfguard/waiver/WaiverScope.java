package dev.tfguard.waiver;

import dev.tfguard.finding.AddressGlob;
import dev.tfguard.source.Span;
import java.util.Optional;

/** What a waiver is about. */
public sealed interface WaiverScope {

  /** The address or pattern of addresses, as people write it. */
  String address();

  /**
   * What has one of these addresses.
   *
   * @param path where its source is, from the folder of the configuration; anywhere when empty
   */
  record Addresses(AddressGlob glob, Optional<PathGlob> path) implements WaiverScope {
    @Override
    public String address() {
      return glob.pattern();
    }
  }

  /**
   * What is found in one block or at one argument of the file that the waiver is written in.
   *
   * @param address that of the block in its module
   * @param attribute the path of the argument or of the block inside; empty for the whole
   * @param span of the item, in UTF-16 offsets
   */
  record Item(String address, String attribute, Span span) implements WaiverScope {}
}
