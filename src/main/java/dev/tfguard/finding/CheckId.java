package dev.tfguard.finding;

/**
 * The name of a check, which never changes its meaning.
 *
 * @param value lower-case letters, digits and hyphens
 */
public record CheckId(String value) implements Comparable<CheckId> {

  /** A waiver that has expired, which fails a run whatever the threshold is. */
  public static final CheckId EXPIRED_WAIVER = new CheckId("expired-waiver");

  /** A waiver that lets nothing pass. */
  public static final CheckId UNUSED_WAIVER = new CheckId("unused-waiver");

  /** Throws {@link IllegalArgumentException} when {@code value} is no such name. */
  public CheckId {
    if (value.isEmpty() || !value.chars().allMatch(CheckId::isAllowed)) {
      throw new IllegalArgumentException("not a check id: " + value);
    }
  }

  @Override
  public int compareTo(CheckId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  private static boolean isAllowed(int unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9') || unit == '-';
  }
}
