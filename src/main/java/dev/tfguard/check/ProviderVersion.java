package dev.tfguard.check;

import dev.tfguard.catalog.Availability;
import dev.tfguard.catalog.Protection;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells from a module's version constraints which provider it may have (Terraform language,
 * "Version Constraints").
 */
final class ProviderVersion {
  private static final Pattern VERSION = Pattern.compile("(~>|<=|<|=)?\\s*[0-9].*");

  private ProviderVersion() {}

  /** Tells whether {@code module} lets {@code provider} have a version with the argument. */
  static boolean admits(Module module, String provider, Protection protection) {
    Availability versions = protection.availability();
    List<String> parts = constraints(module, provider);
    return versions.since().stream().noneMatch(s -> parts.stream().anyMatch(p -> excludes(p, s)))
        && versions.until().stream().noneMatch(u -> parts.stream().anyMatch(p -> isFrom(p, u)));
  }

  /** Tells whether the constraints in {@code version} let {@code since} or a later one be had. */
  static boolean admits(String version, String since) {
    return Stream.of(version.split(",", -1)).noneMatch(part -> excludes(part.strip(), since));
  }

  private static List<String> constraints(Module module, String provider) {
    return Stream.concat(required(module, provider), configured(module, provider))
        .flatMap(constraint -> Stream.of(constraint.split(",", -1)))
        .map(String::strip)
        .toList();
  }

  private static Stream<String> required(Module module, String provider) {
    return module.settings().stream()
        .map(Located::node)
        .flatMap(settings -> constraints(settings, provider));
  }

  /** The constraints in {@code provider} blocks, where Terraform before 0.13 had them. */
  private static Stream<String> configured(Module module, String provider) {
    return module.providers().stream()
        .filter(config -> config.name().equals(provider))
        .flatMap(config -> config.body().attribute("version").stream())
        .flatMap(version -> text(version.node().value()).stream());
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

  /** Tells whether {@code constraint} asks for a version before {@code since}. */
  private static boolean excludes(String constraint, String since) {
    if (!VERSION.matcher(constraint).matches()) {
      return false;
    }
    if (constraint.startsWith("~>")) {
      return compare(nextRelease(constraint.substring(2).strip()), since) <= 0;
    }
    if (constraint.startsWith("<=")) {
      return compare(constraint.substring(2).strip(), since) < 0;
    }
    if (constraint.startsWith("<")) {
      return compare(constraint.substring(1).strip(), since) <= 0;
    }
    String exact = constraint.startsWith("=") ? constraint.substring(1).strip() : constraint;
    return !exact.isEmpty() && Character.isDigit(exact.charAt(0)) && compare(exact, since) < 0;
  }

  /** Tells whether {@code constraint} asks for {@code until} or a later version. */
  private static boolean isFrom(String constraint, String until) {
    String version = constraint.replaceFirst("^(~>|>=|>|=)", "").strip();
    boolean bound = !version.isEmpty() && Character.isDigit(version.charAt(0));
    return bound && compare(version, until) >= 0;
  }

  /** The first version that {@code ~> version} does not mean: its last part but one goes up. */
  private static String nextRelease(String version) {
    String[] parts = version.split("-", 2)[0].split("\\.", -1);
    int raised = Math.max(0, parts.length - 2);
    String before = String.join(".", List.of(parts).subList(0, raised));
    return (before.isEmpty() ? "" : before + ".") + (part(parts, raised) + 1);
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
