package dev.tfguard.finding;

import java.util.Set;

/**
 * The addresses that somebody means.
 *
 * @param pattern {@code *} stands for any characters, {@code ?} for one UTF-16 unit, and everything
 *     else for itself, brackets and quotes included
 */
public record AddressGlob(String pattern) {

  /** Tells whether the whole of {@code address} is meant; at worst every star tries every place. */
  public boolean matches(String address) {
    int next = 0;
    int at = 0;
    int star = -1;
    int resume = 0;
    while (at < address.length()) {
      if (isStar(next)) {
        star = next++;
        resume = at;
      } else if (isMet(next, address.charAt(at))) {
        next++;
        at++;
      } else if (star >= 0) {
        next = star + 1;
        at = ++resume;
      } else {
        return false;
      }
    }
    return pattern.substring(next).chars().allMatch(unit -> unit == '*');
  }

  /** Tells whether {@code text} is the pattern itself. */
  public boolean isExactly(String text) {
    return pattern.equals(text);
  }

  /**
   * Tells whether {@code address} is meant among {@code others}: the address {@code a["*"]}, where
   * there is one, means no other.
   */
  public boolean isMeantFor(String address, Set<String> others) {
    return others.contains(pattern) ? isExactly(address) : matches(address);
  }

  private boolean isStar(int next) {
    return next < pattern.length() && pattern.charAt(next) == '*';
  }

  private boolean isMet(int next, char unit) {
    return next < pattern.length() && (pattern.charAt(next) == '?' || pattern.charAt(next) == unit);
  }

  @Override
  public String toString() {
    return pattern;
  }
}
