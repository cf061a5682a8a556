package dev.tfguard.terraform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tfguard.terraform.eval.Conversion;
import dev.tfguard.terraform.eval.Type;
import dev.tfguard.terraform.eval.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the arguments in testdata/scopes come to, also asked of Terraform itself. */
final class ScopesTest {
  private static final Path CASE = Path.of("testdata", "scopes");
  private static final List<VariableArgument> ARGUMENTS =
      List.of(
          new VariableArgument.Given("commanded", "false"),
          new VariableArgument.InFile(Path.of("prod.tfvars")),
          new VariableArgument.Given("commanded", "true"),
          new VariableArgument.Given("list", "[\"a\", \"b\"]"));

  @TempDir private Path home;

  @Test
  void knowsAssumesOrAdmitsIgnorance() throws IOException {
    StringBuilder text = new StringBuilder();
    values(CASE.resolve("input"))
        .forEach(
            (address, value) ->
                text.append(address).append(" = ").append(show(value)).append('\n'));
    Path expected = CASE.resolve("expected.txt");
    if (Boolean.getBoolean("tfguard.update")) {
      Files.writeString(expected, text, UTF_8);
    }
    assertThat(text.toString()).isEqualTo(Files.readString(expected, UTF_8));
  }

  @Test
  void neverDiffersFromTerraform() throws IOException, InterruptedException {
    assumeTrue(Terraform.isInstalled(), "terraform is not installed");
    Terraform terraform = Terraform.in(home, CASE.resolve("input"));
    terraform.run(
        "plan",
        "-out=plan",
        "-var=commanded=false",
        "-var-file=prod.tfvars",
        "-var=commanded=true",
        "-var=list=[\"a\", \"b\"]");
    Map<String, JsonNode> judged = new TreeMap<>();
    collect(
        new ObjectMapper()
            .readTree(terraform.run("show", "-json", "plan"))
            .at("/planned_values/root_module"),
        judged);

    Map<String, Value> values = values(CASE.resolve("input"));

    assertThat(judged).hasSizeGreaterThan(15);
    judged.forEach((address, node) -> assertSame(address, node, values));
  }

  private static void assertSame(String address, JsonNode judged, Map<String, Value> values) {
    Value value = Optional.ofNullable(values.get(".: " + address)).orElseThrow();
    if (value.isKnown()) {
      String text = value instanceof Value.Null ? "null" : text(value);
      assertThat(text).as(address).isEqualTo(judged.asText());
    }
  }

  private static String text(Value value) {
    return ((Value.Text) Conversion.convert(value, Type.Basic.STRING)).value();
  }

  private static void collect(JsonNode module, Map<String, JsonNode> judged) {
    for (JsonNode resource : module.path("resources")) {
      JsonNode value = resource.at("/values/input");
      if (!value.isMissingNode()) {
        judged.put(resource.path("address").asText().replace("[\"a\"]", ""), value);
      }
    }
    module.path("child_modules").forEach(child -> collect(child, judged));
  }

  private static Map<String, Value> values(Path input) {
    Workspace workspace = Workspace.read(ReadRequest.of(Path.of(""), input), progress -> {});
    Scopes scopes = new Scopes(VariableInputs.read(ARGUMENTS, input));
    Map<String, Value> values = new TreeMap<>();
    for (Module module : workspace.modules()) {
      for (CallPath path : workspace.tree().instances(module).paths()) {
        module.resources().forEach(resource -> add(values, scopes, path, resource));
      }
    }
    return values;
  }

  private static void add(
      Map<String, Value> values, Scopes scopes, CallPath path, Resource resource) {
    resource
        .body()
        .attribute("input")
        .ifPresent(
            found ->
                values.put(
                    path.root() + ": " + Address.of(path.address(), resource.resourceName()),
                    scopes.evaluate(path, found.node().value())));
  }

  private static String show(Value value) {
    String assumed =
        value.isAssumed() ? " if nobody sets " + value.traits().assumptions().names() : "";
    if (value instanceof Value.Unknown unknown) {
      return "unknown: " + unknown.cause() + assumed;
    }
    return (value instanceof Value.Null ? "null" : text(value)) + assumed;
  }
}
