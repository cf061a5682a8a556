package dev.tfguard.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The identity of a finding over time: it stays when lines move and when the file is renamed within
 * its folder.
 *
 * @param directory the folder of the file
 * @param ordinal 1 for the first finding that is the same in all else, 2 for the next
 */
public record Fingerprint(
    CheckId check, String directory, String localAddress, String attribute, int ordinal) {
  private static final int BYTES = 16;

  /** The same with another {@code ordinal}. */
  public Fingerprint withOrdinal(int ordinal) {
    return new Fingerprint(check, directory, localAddress, attribute, ordinal);
  }

  /** The first 32 hexadecimal digits of a SHA-256 of the parts. */
  public String hex() {
    String parts = String.join("\0", check.value(), directory, localAddress, attribute);
    String text = ordinal == 1 ? parts : parts + '\0' + ordinal;
    byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  // Written out, as hashCode is: those that Java makes for records are slow to start.
  @Override
  public boolean equals(Object other) {
    return other instanceof Fingerprint that
        && ordinal == that.ordinal
        && check.value().equals(that.check.value())
        && directory.equals(that.directory)
        && localAddress.equals(that.localAddress)
        && attribute.equals(that.attribute);
  }

  @Override
  public int hashCode() {
    int hash = check.value().hashCode() * 31 + directory.hashCode();
    return (hash * 31 + localAddress.hashCode()) * 31 + attribute.hashCode() + ordinal;
  }
}
