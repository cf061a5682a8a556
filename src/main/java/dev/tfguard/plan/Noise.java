package dev.tfguard.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tfguard.source.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** What stands before, between and after the documents of an input. */
final class Noise {
  /** Bytes of a line that are looked at. */
  private static final int MOST = 4_000;

  private final PlanBytes bytes;

  Noise(PlanBytes bytes) {
    this.bytes = bytes;
  }

  /** The next line; empty before a document, a list or the end. */
  Optional<NoiseLine> line() throws IOException {
    skipBlank();
    if (atEnd() || atList()) {
      return Optional.empty();
    }
    return new Line(bytes.place()).read();
  }

  boolean atEnd() throws IOException {
    return bytes.peek(0) < 0;
  }

  /** Tells whether a list of documents begins here. */
  boolean atList() throws IOException {
    if (bytes.peek(0) != '[') {
      return false;
    }
    int ahead = 1;
    while (isBlank(bytes.peek(ahead)) && ahead < PlanBytes.AHEAD) {
      ahead++;
    }
    int next = bytes.peek(ahead);
    return next == '{' || next == ']';
  }

  // Documents that were joined may each have a byte order mark.
  private void skipBlank() throws IOException {
    while (isBlank(bytes.peek(0)) || atMark()) {
      bytes.read();
    }
  }

  // Its three bytes are taken one by one.
  private boolean atMark() throws IOException {
    return switch (bytes.peek(0)) {
      case 0xef -> bytes.peek(1) == 0xbb && bytes.peek(2) == 0xbf;
      case 0xbb -> bytes.peek(1) == 0xbf;
      case 0xbf -> true;
      default -> false;
    };
  }

  private static boolean isBlank(int next) {
    return next == ' ' || next == '\t' || next == '\r' || next == '\n';
  }

  /** One line on the way. */
  private final class Line {
    private final Position place;
    private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    private Optional<Boolean> log = Optional.empty();
    private boolean begun;
    private boolean remnant;

    Line(Position place) {
      this.place = place;
    }

    /** Takes it up to its end, or what is before the document in it. */
    Optional<NoiseLine> read() throws IOException {
      int last = 0;
      for (int next = bytes.peek(0); next >= 0 && next != '\n'; next = bytes.peek(0)) {
        if (next == '{' && isLog()) {
          finish();
        } else if (next == '{' && opensDocument()) {
          return beginning.size() == 0 ? Optional.empty() : Optional.of(line());
        } else {
          remnant |= next == '}' || next == 0 || (next == ':' && last == '"');
          last = bytes.read();
          keep(last);
        }
      }
      return Optional.of(line());
    }

    private NoiseLine line() {
      return new NoiseLine(place, NoiseLine.plain(text()), remnant);
    }

    // A wrapper repeats a whole plan in one line.
    private void finish() throws IOException {
      for (int next = bytes.peek(0); next >= 0 && next != '\n'; next = bytes.peek(0)) {
        if (beginning.size() == MOST) {
          bytes.skipLine();
          return;
        }
        keep(bytes.read());
      }
    }

    private void keep(int next) {
      if (beginning.size() < MOST) {
        beginning.write(next);
      }
    }

    private String text() {
      return beginning.toString(UTF_8);
    }

    /** A brace before a key; else one that has the line for itself, as formatters print it. */
    private boolean opensDocument() throws IOException {
      int ahead = 1;
      while ((bytes.peek(ahead) == ' ' || bytes.peek(ahead) == '\t') && ahead < PlanBytes.AHEAD) {
        ahead++;
      }
      int next = bytes.peek(ahead);
      boolean alone = next < 0 || next == '\n' || next == '\r' || next == '}';
      return next == '"' || (alone && isFirst());
    }

    private boolean isFirst() {
      begun = begun || !NoiseLine.plain(text()).isEmpty();
      return !begun;
    }

    private boolean isLog() {
      boolean found = log.orElseGet(() -> NoiseLine.isLog(text()));
      log = Optional.of(found);
      return found;
    }
  }
}
