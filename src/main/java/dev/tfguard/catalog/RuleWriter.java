package dev.tfguard.catalog;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes rules as {@link RuleBytes} reads them: every text once, and all else as numbers of seven
 * bits a byte.
 */
final class RuleWriter {
  private final Map<String, Integer> texts;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  RuleWriter() {
    this(new LinkedHashMap<>());
  }

  private RuleWriter(Map<String, Integer> texts) {
    this.texts = texts;
  }

  /** Another writer with the same texts. */
  RuleWriter sibling() {
    return new RuleWriter(texts);
  }

  /** How many bytes have been written, without the texts. */
  int size() {
    return body.size();
  }

  void number(int value) {
    number(body, value);
  }

  void text(String value) {
    number(texts.computeIfAbsent(value, first -> texts.size()));
  }

  void optional(Optional<String> value) {
    list(value.stream().toList(), RuleWriter::text);
  }

  void texts(List<String> values) {
    list(values, RuleWriter::text);
  }

  // One build writes and reads it, with the same classes.
  @SuppressWarnings("EnumOrdinal")
  void choice(Enum<?> value) {
    number(value.ordinal());
  }

  void truth(boolean value) {
    number(value ? 1 : 0);
  }

  <T> void list(List<T> values, BiConsumer<RuleWriter, T> each) {
    number(values.size());
    values.forEach(value -> each.accept(this, value));
  }

  /** The texts, what was written here, and what was written to {@code rules}, a sibling. */
  byte[] before(RuleWriter rules) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    number(all, texts.size());
    for (String text : texts.keySet()) {
      byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
      number(all, encoded.length);
      all.writeBytes(encoded);
    }
    all.writeBytes(body.toByteArray());
    all.writeBytes(rules.body.toByteArray());
    return all.toByteArray();
  }

  private static void number(ByteArrayOutputStream out, int value) {
    int rest = value;
    while (rest >= 0x80) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
