package dev.tfguard.plan;

import com.fasterxml.jackson.core.JsonParser;
import dev.tfguard.terraform.Address;
import dev.tfguard.terraform.InstanceKey;
import dev.tfguard.terraform.ModulePath;
import dev.tfguard.terraform.ResourceName;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans of which only the addresses matter. */
public final class Plans {
  private Plans() {}

  /**
   * The plan in the file {@code path}.
   *
   * @param declared the resources of its configuration, in the root module or one below
   * @param changes actions and an address each, as in {@code delete,create aws_s3_bucket.logs[0]}
   */
  public static Plan of(String path, List<String> declared, List<String> changes)
      throws IOException {
    String json =
        """
        {"format_version": "1.2", "resource_changes": [%s], "configuration": {"root_module": {
         "resources": [%s], "module_calls": {%s}}}}
        """
            .formatted(
                list(changes.stream().map(Plans::change)),
                list(declared.stream().filter(name -> !isCall(name)).map(Plans::resource)),
                list(declared.stream().filter(Plans::isCall).map(Plans::call)));
    AttributeSelection all = new AttributeSelection(true, false, List.of());
    try (JsonParser parser = PlanJson.FACTORY.createParser(json)) {
      parser.nextToken();
      return new PlanParser(type -> all).parse(parser, path);
    }
  }

  private static String change(String line) {
    String[] parts = line.split(" ", 2);
    Address address = Address.parse(parts[1]).orElseThrow();
    ResourceName name = address.resource().orElseThrow();
    ModulePath module = address.module();
    return "{\"address\": %s, %s \"mode\": \"managed\", %s, %s \"change\": {\"actions\": [%s]}}"
        .formatted(
            quote(parts[1]),
            module.steps().isEmpty() ? "" : "\"module_address\": " + quote(module + "") + ",",
            typeAndName(name),
            name.key().map(key -> "\"index\": " + index(key) + ",").orElse(""),
            list(Stream.of(parts[0].split(",", -1)).map(Plans::quote)));
  }

  private static String resource(String text) {
    ResourceName name = Address.parse(text).orElseThrow().resource().orElseThrow();
    return "{\"address\": %s, \"mode\": \"managed\", %s}"
        .formatted(quote(name + ""), typeAndName(name));
  }

  private static String call(String text) {
    Address address = Address.parse(text).orElseThrow();
    return "%s: {\"module\": {\"resources\": [%s]}}"
        .formatted(
            quote(address.module().steps().get(0).name()),
            resource(address.resource().orElseThrow() + ""));
  }

  private static boolean isCall(String text) {
    return text.startsWith("module.");
  }

  private static String typeAndName(ResourceName name) {
    return "\"type\": %s, \"name\": %s".formatted(quote(name.type()), quote(name.name()));
  }

  private static String index(InstanceKey key) {
    return key instanceof InstanceKey.Text text
        ? quote(text.value())
        : key.toString().replaceAll("[\\[\\]]", "");
  }

  private static String quote(String text) {
    return '"' + text.replace("\"", "\\\"") + '"';
  }

  private static String list(Stream<String> parts) {
    return parts.collect(Collectors.joining(", "));
  }
}
