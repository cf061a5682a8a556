package dev.tfguard.terraform.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people see as one character each (Unicode's grapheme clusters), as Terraform counts. */
final class Characters {
  private Characters() {}

  /** The characters, or empty where it takes Unicode's tables to find them. */
  static Optional<List<String>> of(String text) {
    List<String> characters = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (!isSimple(text.charAt(at))) {
        return Optional.empty();
      }
      boolean lineEnd = text.startsWith("\r\n", at);
      characters.add(lineEnd ? "\r\n" : text.substring(at, at + 1));
      at += lineEnd ? 1 : 0;
    }
    return Optional.of(characters);
  }

  /** Latin, Greek, basic Cyrillic, kana and the common ideographs never join their neighbours. */
  private static boolean isSimple(char unit) {
    return (unit < 0x300 && unit != 0xAD)
        || (unit >= 0x391 && unit < 0x482)
        || (unit >= 0x3041 && unit <= 0x3096)
        || (unit >= 0x30A1 && unit <= 0x30FA)
        || (unit >= 0x4E00 && unit <= 0x9FA5);
  }
}
