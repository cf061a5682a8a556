package dev.tfguard.cli.help;

/** A text for man(1), in the macros of man(7); whatever it is given is shown as it is. */
final class Roff {
  private static final int FIRST_BEYOND_ASCII = 0x80;

  private final StringBuilder out = new StringBuilder();

  /**
   * Begins the page {@code name} of section 1, which {@code source} brings along.
   *
   * <p>No word is broken, so that each can be searched for, and no date is named.
   */
  Roff title(String name, String source, String manual) {
    out.append(".TH ").append(quoted(name)).append(" 1 \"\" ").append(quoted(source));
    out.append(' ').append(quoted(manual)).append('\n');
    out.append(".nh\n.ad l\n");
    return this;
  }

  Roff section(String heading) {
    out.append(".SH ").append(quoted(heading)).append('\n');
    return this;
  }

  Roff subsection(String heading) {
    out.append(".SS ").append(quoted(heading)).append('\n');
    return this;
  }

  /**
   * A paragraph; {@code formatted} comes from {@link #bold}, {@link #italic} and {@link #plain}.
   */
  Roff paragraph(String formatted) {
    out.append(".P\n").append(line(formatted));
    return this;
  }

  /** The first lines of a section, which are no paragraph of their own. */
  Roff text(String formatted) {
    out.append(line(formatted));
    return this;
  }

  /** A text that is set off below its formatted tag. */
  Roff item(String tag, String text) {
    out.append(".TP\n").append(line(tag)).append(line(plain(text)));
    return this;
  }

  /** Lines that are not filled. */
  Roff code(String... lines) {
    out.append(".EX\n");
    for (String line : lines) {
      out.append(line(plain(line)));
    }
    out.append(".EE\n");
    return this;
  }

  static String bold(String text) {
    return "\\fB" + plain(text) + "\\fR";
  }

  static String italic(String text) {
    return "\\fI" + plain(text) + "\\fR";
  }

  /** Escapes what roff would read as its own, or show as a typographic sign: groff_char(7). */
  static String plain(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(point -> escaped.append(glyph(point)));
    return escaped.toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private static String glyph(int point) {
    return switch (point) {
      case '\\' -> "\\e";
      case '-' -> "\\-";
      case '\'' -> "\\(aq";
      case '"' -> "\\(dq";
      case '`' -> "\\(ga";
      case '^' -> "\\(ha";
      case '~' -> "\\(ti";
      default ->
          point < FIRST_BEYOND_ASCII ? Character.toString(point) : "\\[u%04X]".formatted(point);
    };
  }

  // a line that begins with a dot is a request
  private static String line(String formatted) {
    return (formatted.startsWith(".") ? "\\&" : "") + formatted + "\n";
  }

  private static String quoted(String text) {
    return "\"" + plain(text) + "\"";
  }
}
