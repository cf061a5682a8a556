package dev.tfguard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.util.regex.Pattern;

/** Text and names of files as SARIF wants them. */
final class SarifText {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");
  private static final String UNRESERVED = "-._~/";

  private SarifText() {}

  /**
   * Writes a {@code message} object of one line, made visible as in a text report. What would be
   * read as a placeholder or a link is escaped (SARIF 2.1.0, 3.11.5 and 3.11.6).
   */
  static void message(JsonGenerator json, String name, String text) throws IOException {
    String visible = TerminalText.escape(text).replace("](", "\\](");
    raw(json, name, PLACEHOLDER.matcher(visible).replaceAll("{{$1}}"));
  }

  /** Writes a {@code message} or {@code multiformatMessageString} of text that is our own. */
  static void raw(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    JsonText.field(json, "text", text);
    json.writeEndObject();
  }

  /** A path with {@code /} as a reference; a byte that is not UTF-8 stays the byte it is. */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte unit : new SourceFile("", path).encode()) {
      char plain = (char) (unit & 0xFF);
      if (isUnreserved(plain)) {
        uri.append(plain);
      } else {
        uri.append(String.format("%%%02X", unit & 0xFF));
      }
    }
    return uri.toString();
  }

  private static boolean isUnreserved(char plain) {
    return (plain >= 'a' && plain <= 'z')
        || (plain >= 'A' && plain <= 'Z')
        || (plain >= '0' && plain <= '9')
        || UNRESERVED.indexOf(plain) >= 0;
  }
}
