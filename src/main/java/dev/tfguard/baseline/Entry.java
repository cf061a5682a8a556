package dev.tfguard.baseline;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Fingerprint;
import dev.tfguard.finding.Severity;
import java.util.Comparator;

/**
 * One finding that a baseline knows.
 *
 * @param severity how bad it was
 * @param path from the folder of the baseline, with {@code /}
 * @param address within the module that the source is part of, so that it is the same whatever part
 *     of the tree is scanned
 * @param attribute the path of the argument; empty for the whole
 * @param type the resource type
 */
public record Entry(
    CheckId check, Severity severity, String path, String address, String attribute, String type)
    implements Comparable<Entry> {
  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::path)
          .thenComparing(Entry::address)
          .thenComparing(Entry::check)
          .thenComparing(Entry::attribute)
          .thenComparing(Entry::severity)
          .thenComparing(Entry::type);

  /** What is to be known of {@code finding}, whose file has {@code path}. */
  static Entry of(Finding finding, String path) {
    return new Entry(
        finding.check(),
        finding.severity(),
        path,
        finding.subject().localAddress(),
        finding.subject().attribute(),
        finding.subject().type());
  }

  /** The folder of the file, with {@code /} at its end; empty for that of the baseline. */
  String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** What stays when the folder is renamed. */
  String core() {
    return check.value() + '\0' + address + '\0' + attribute;
  }

  /** What stays when lines move and when the file is renamed within its folder. */
  String key() {
    return folder() + '\0' + core();
  }

  /**
   * The identity that reports show for it when a scan is run from the folder of the baseline.
   *
   * @param ordinal 1 for the first entry with this key, 2 for the next
   */
  String fingerprint(int ordinal) {
    return new Fingerprint(check, folder(), address, attribute, ordinal).hex();
  }

  /** By path, address, check and attribute. */
  @Override
  public int compareTo(Entry other) {
    return ORDER.compare(this, other);
  }
}
