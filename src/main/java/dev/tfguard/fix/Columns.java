package dev.tfguard.fix;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Template;

/** Where the equals signs of arguments stand, which {@code terraform fmt} puts below each other. */
final class Columns {
  private final String text;

  Columns(String text) {
    this.text = text;
  }

  /**
   * How far behind {@code from}, where the line's content starts, the equals sign of {@code
   * attribute} stands.
   */
  int of(Attribute attribute, int from) {
    return text.indexOf('=', attribute.nameEnd()) - from;
  }

  /**
   * Tells whether {@code attribute} is aligned with its neighbours, as one on several lines is not.
   */
  boolean aligns(Attribute attribute) {
    boolean heredoc =
        attribute.value() instanceof Template template
            && (template.kind() == Template.Kind.HEREDOC
                || template.kind() == Template.Kind.FLUSH_HEREDOC);
    return heredoc || text.substring(attribute.start(), attribute.end()).indexOf('\n') < 0;
  }

  /** The argument with its equals sign {@code width} columns behind the start of the name. */
  static String padded(Argument argument, int width) {
    int spaces = Math.max(1, width - argument.name().length());
    return argument.name() + " ".repeat(spaces) + "= " + argument.value();
  }
}
