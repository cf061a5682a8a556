package dev.tfguard.terraform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.BooleanLiteral;
import dev.tfguard.hcl.Expression;
import dev.tfguard.hcl.NumberLiteral;
import dev.tfguard.hcl.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Terraform itself says what the override files of testdata/modules/merging come to. */
final class TerraformMergeTest {
  private static final Path INPUT = Path.of("testdata", "modules", "merging", "input");
  private static final Pattern PREVENTED =
      Pattern.compile("Resource (\\S+) has lifecycle\\.prevent_destroy");

  @TempDir private Path home;
  private Terraform terraform = new Terraform(Path.of(""));

  @BeforeEach
  void initialise() throws IOException, InterruptedException {
    assumeTrue(Terraform.isInstalled(), "terraform is not installed");
    terraform = Terraform.in(home, INPUT);
  }

  @Test
  void mergesArgumentsAndBlocks() throws IOException, InterruptedException {
    terraform.run("plan", "-out=plan");
    JsonNode root =
        new ObjectMapper()
            .readTree(terraform.run("show", "-json", "plan"))
            .at("/configuration/root_module");

    Module module = module();
    for (Resource resource : module.resources()) {
      JsonNode judged = resource(root, resource.name());
      assertArguments(resource, judged.path("expressions"));
      assertThat(resource.body().blocks("provisioner")).hasSize(judged.path("provisioners").size());
      assertThat(constant(resource.count())).isEqualTo(constant(judged.path("count_expression")));
    }
    ModuleCall call = module.calls().get(0);
    JsonNode judged = root.at("/module_calls/child");
    assertThat(call.source()).contains(judged.path("source").asText());
    assertThat(constant(call.argument("name"))).isEqualTo(constant(judged.at("/expressions/name")));
    assertThat(constant(module.variable("size").flatMap(InputVariable::defaultValue)))
        .contains(root.at("/variables/size/default").asText());
  }

  @Test
  void mergesPreventDestroy() throws IOException, InterruptedException {
    terraform.run("apply", "-auto-approve", "-no-color");
    Matcher found =
        PREVENTED.matcher(
            terraform.run("plan", "-destroy", "-no-color").replaceAll("\\s+│?\\s*", " "));
    Set<String> judged = new TreeSet<>();
    while (found.find()) {
      judged.add(found.group(1));
    }

    assertThat(
            module().resources().stream()
                .filter(
                    resource ->
                        constant(resource.lifecycle().preventDestroy()).equals(Optional.of("true")))
                .map(resource -> resource.resourceName().toString()))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(judged);
  }

  private static void assertArguments(Resource resource, JsonNode judged) {
    for (String name : List.of("input", "triggers_replace")) {
      assertThat(constant(resource.body().attribute(name)))
          .as("%s of %s", name, resource.resourceName())
          .isEqualTo(constant(judged.path(name)));
    }
  }

  private static JsonNode resource(JsonNode root, String name) {
    for (JsonNode resource : root.path("resources")) {
      if (resource.path("name").asText().equals(name)) {
        return resource;
      }
    }
    throw new AssertionError("Terraform knows no " + name);
  }

  private static Optional<String> constant(JsonNode expression) {
    return expression.has("constant_value")
        ? Optional.of(expression.get("constant_value").asText())
        : Optional.empty();
  }

  private static Optional<String> constant(Optional<Located<Attribute>> found) {
    return found.map(attribute -> attribute.node().value()).flatMap(TerraformMergeTest::literal);
  }

  private static Optional<String> literal(Expression value) {
    if (value instanceof BooleanLiteral literal) {
      return Optional.of(Boolean.toString(literal.value()));
    }
    if (value instanceof NumberLiteral literal) {
      return Optional.of(literal.value().toPlainString());
    }
    return value instanceof Template template ? template.literal() : Optional.empty();
  }

  private Module module() {
    return Workspace.read(ReadRequest.of(Path.of(""), home), progress -> {}).modules().get(0);
  }
}
