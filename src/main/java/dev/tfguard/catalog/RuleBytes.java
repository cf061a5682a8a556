package dev.tfguard.catalog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rules as the build has compiled them. To open them costs next to nothing: a text is decoded when
 * it is asked for, a rule when somebody goes to its place.
 */
final class RuleBytes {
  private final byte[] bytes;
  private final int[] texts;
  private final int body;

  /** Opens {@code bytes}, which {@link RuleWriter} has made; they are not copied. */
  RuleBytes(byte[] bytes) {
    this.bytes = bytes;
    Place at = new Place(0);
    texts = new int[at.number()];
    for (int text = 0; text < texts.length; text++) {
      texts[text] = at.offset;
      int length = at.number();
      at.offset += length;
    }
    body = at.offset;
  }

  /** The place behind the texts. */
  Place start() {
    return new Place(body);
  }

  /** The text of that number. */
  String decode(int text) {
    Place at = new Place(texts[text]);
    int length = at.number();
    return new String(bytes, at.offset, length, StandardCharsets.UTF_8);
  }

  /** Goes along the rules; for one thread. */
  final class Place {
    private int offset;

    private Place(int offset) {
      this.offset = offset;
    }

    /** The place so many bytes behind this one. */
    Place behind(int distance) {
      return new Place(offset + distance);
    }

    /** A directory: names in order, and the places behind the directory that they stand for. */
    Directory directory() {
      int[] names = new int[number()];
      int[] places = new int[names.length];
      for (int entry = 0; entry < names.length; entry++) {
        names[entry] = number();
        places[entry] = number();
      }
      return new Directory(RuleBytes.this, names, places);
    }

    int number() {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        int next = bytes[offset++];
        value |= (next & 0x7f) << shift;
        if (next >= 0) {
          return value;
        }
      }
    }

    String text() {
      return decode(number());
    }

    Optional<String> optional() {
      return number() == 0 ? Optional.empty() : Optional.of(text());
    }

    List<String> texts() {
      return list(Place::text);
    }

    <E> E choice(E[] values) {
      return values[number()];
    }

    boolean truth() {
      return number() == 1;
    }

    <T> List<T> list(Function<Place, T> each) {
      int size = number();
      if (size == 0) {
        return List.of();
      }
      List<T> found = new ArrayList<>(size);
      for (int element = 0; element < size; element++) {
        found.add(each.apply(this));
      }
      return List.copyOf(found);
    }
  }
}
