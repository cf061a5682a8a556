package dev.tfguard.terraform.eval;

import java.util.Comparator;

/** The order of keys and strings in Terraform: by code point, which is the order of UTF-8 bytes. */
enum KeyOrder implements Comparator<String> {
  INSTANCE;

  @Override
  public int compare(String left, String right) {
    int length = Math.min(left.length(), right.length());
    for (int at = 0; at < length; at++) {
      if (left.charAt(at) != right.charAt(at)) {
        return Integer.compare(weight(left.charAt(at)), weight(right.charAt(at)));
      }
    }
    return Integer.compare(left.length(), right.length());
  }

  /** Surrogates stand for code points above all others. */
  private static int weight(char unit) {
    return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
  }
}
