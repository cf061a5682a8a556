package dev.tfguard.hcl;

import java.util.List;
import java.util.Optional;

/**
 * A string with or without interpolation: quoted, a heredoc, or a JSON string.
 *
 * @param parts in order, neighbouring literals joined, white space trimmed as {@code ~} and {@code
 *     <<-} ask
 */
public record Template(int start, int end, Kind kind, List<TemplatePart> parts)
    implements Expression {

  /** How a template is delimited. */
  public enum Kind {
    /** Between double quotes. */
    QUOTED,
    /** {@code <<MARKER}. */
    HEREDOC,
    /** {@code <<-MARKER}, with the common indentation removed. */
    FLUSH_HEREDOC,
    /** A string of JSON syntax. */
    JSON
  }

  /** The text, where nothing in it has to be evaluated. */
  public Optional<String> literal() {
    if (parts.isEmpty()) {
      return Optional.of("");
    }
    return parts.size() == 1 && parts.get(0) instanceof TemplateLiteral only
        ? Optional.of(only.value())
        : Optional.empty();
  }

  /** The one expression of {@code "${…}"}, which keeps its type instead of becoming a string. */
  public Optional<Expression> wrapped() {
    return parts.size() == 1 && parts.get(0) instanceof Interpolation only
        ? Optional.of(only.expression())
        : Optional.empty();
  }

  @Override
  public <R> R accept(ExpressionVisitor<R> visitor) {
    return visitor.visitTemplate(this);
  }
}
