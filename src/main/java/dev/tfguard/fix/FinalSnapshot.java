package dev.tfguard.fix;

import dev.tfguard.catalog.Hazard;
import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Template;
import dev.tfguard.source.TextEdit;
import dev.tfguard.terraform.Located;
import dev.tfguard.terraform.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The name of a last snapshot, without which the AWS provider fails a destruction that does not
 * skip it (internal/service/rds/instance.go, resourceInstanceDelete).
 */
final class FinalSnapshot {
  private static final String SKIP = "skip_final_snapshot";
  private static final String REPLICATED = "replicate_source_db";
  private static final String SUFFIX = "-final-snapshot";
  private static final String DEFAULT_NAME = "final_snapshot_identifier";
  private static final Map<String, String> NAMES =
      Map.of("aws_lightsail_database", "final_snapshot_name");
  private static final List<String> IDENTIFIERS =
      List.of("identifier", "cluster_identifier", "relational_database_name");

  private final Resource resource;
  private final Hazard hazard;
  private final String name;

  FinalSnapshot(Resource resource, Hazard hazard) {
    this.resource = resource;
    this.hazard = hazard;
    this.name = NAMES.getOrDefault(resource.type(), DEFAULT_NAME);
  }

  /** The outcome with a name added where the snapshot would have none. */
  Outcome named(Outcome.Mended mended) {
    if (!hazard.attribute().toString().equals(SKIP)) {
      return mended;
    }
    if (resource.body().attribute(REPLICATED).isPresent()) {
      return Outcome.refused("a read replica has no final snapshot; protect its source");
    }
    if (resource.body().attribute(name).isPresent()) {
      return mended;
    }
    return value()
        .<Outcome>map(value -> with(mended, new Argument(name, value)))
        .orElseGet(() -> Outcome.refused("set skip_final_snapshot = false and " + name));
  }

  private Outcome with(Outcome.Mended mended, Argument argument) {
    List<FileEdit> edits = new ArrayList<>(mended.edits());
    String path = resource.file().source().path();
    for (TextEdit edit : BodyEditor.of(resource.declaration()).addArgument(argument)) {
      edits.add(FileEdit.of(path, edit));
    }
    return new Outcome.Mended(edits);
  }

  /** A name that differs wherever those of the databases do; empty when none is certain to. */
  private Optional<String> value() {
    Optional<Located<Attribute>> identifier =
        IDENTIFIERS.stream().flatMap(each -> resource.body().attribute(each).stream()).findFirst();
    if (identifier.isPresent()) {
      return suffixed(identifier.get());
    }
    if (resource.forEach().isPresent()) {
      return Optional.empty();
    }
    String index = resource.count().isPresent() ? "-${count.index}" : "";
    return Optional.of('"' + words() + SUFFIX + index + '"');
  }

  private static Optional<String> suffixed(Located<Attribute> identifier) {
    String text = identifier.sibling(identifier.node().value()).text();
    if (text.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    return Optional.of(
        identifier.node().value() instanceof Template
            ? text.substring(0, text.length() - 1) + SUFFIX + '"'
            : "\"${" + text + "}" + SUFFIX + '"');
  }

  /** The resource's name as AWS allows it: letters, digits and single hyphens. */
  private String words() {
    String hyphens = resource.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String inner = hyphens.replaceAll("^-+|-+$", "");
    return Stream.of(inner)
        .filter(text -> text.matches("[a-z].*"))
        .findFirst()
        .orElse("db-" + inner);
  }
}
