package dev.tfguard.check;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.Body;
import dev.tfguard.hcl.Expression;
import dev.tfguard.hcl.ObjectExpression;
import dev.tfguard.hcl.ObjectItem;
import dev.tfguard.hcl.Template;
import dev.tfguard.terraform.Located;
import dev.tfguard.terraform.Module;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells from a module's version constraints which provider it is sure to have (Terraform language,
 * "Version Constraints").
 */
final class ProviderVersion {
  private ProviderVersion() {}

  /**
   * Tells whether {@code module} asks for version {@code since} of {@code provider} or a later one.
   */
  static boolean isAtLeast(Module module, String provider, String since) {
    return module.settings().stream()
        .map(Located::node)
        .flatMap(settings -> constraints(settings, provider))
        .flatMap(constraint -> Stream.of(constraint.split(",", -1)))
        .anyMatch(part -> lowerBound(part).map(found -> compare(found, since) >= 0).orElse(false));
  }

  private static Stream<String> constraints(Block settings, String provider) {
    return settings.body().blocks("required_providers").stream()
        .map(Block::body)
        .flatMap(body -> constraint(body, provider).stream());
  }

  private static Optional<String> constraint(Body required, String provider) {
    Optional<Expression> value = required.attribute(provider).map(Attribute::value);
    if (value.isPresent() && value.get() instanceof ObjectExpression object) {
      return object.items().stream()
          .filter(item -> item.literalKey().equals(Optional.of("version")))
          .map(ObjectItem::value)
          .flatMap(version -> text(version).stream())
          .findFirst();
    }
    return value.flatMap(ProviderVersion::text);
  }

  private static Optional<String> text(Expression value) {
    return value instanceof Template template ? template.literal() : Optional.empty();
  }

  private static Optional<String> lowerBound(String constraint) {
    String text = constraint.strip();
    for (String operator : List.of(">=", "~>", "=", ">")) {
      if (text.startsWith(operator)) {
        return Optional.of(text.substring(operator.length()).strip());
      }
    }
    return text.isEmpty() || !Character.isDigit(text.charAt(0))
        ? Optional.empty()
        : Optional.of(text);
  }

  /** Compares by numbers; what stands behind a hyphen does not count. */
  private static int compare(String version, String other) {
    String[] left = version.split("-", 2)[0].split("\\.", -1);
    String[] right = other.split("-", 2)[0].split("\\.", -1);
    for (int at = 0; at < Math.max(left.length, right.length); at++) {
      int order = Integer.compare(part(left, at), part(right, at));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int part(String[] version, int at) {
    boolean number =
        at < version.length
            && version[at].length() < 9
            && !version[at].isEmpty()
            && version[at].chars().allMatch(Character::isDigit);
    return number ? Integer.parseInt(version[at]) : 0;
  }
}
