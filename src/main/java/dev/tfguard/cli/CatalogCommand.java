package dev.tfguard.cli;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.report.CatalogJson;
import dev.tfguard.report.CatalogText;
import dev.tfguard.report.ListFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Shows which resource types are stateful, and what protects them. */
final class CatalogCommand implements Command {

  @Override
  public String name() {
    return "catalog";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Show which resource types are stateful, and what protects them.")
        .footer(
            "  tfguard catalog aws_db_instance",
            "  tfguard catalog --provider google --format json",
            "  terraform providers schema -json | tfguard catalog --coverage -");
    spec.addOption(
        OptionSpec.builder("--provider")
            .paramLabel("PREFIX")
            .type(String.class)
            .description("Show only the types with this prefix, such as aws.")
            .build());
    spec.addOption(
        OptionSpec.builder("--coverage")
            .paramLabel("SCHEMA")
            .type(String.class)
            .description(
                "Compare with the output of 'terraform providers schema -json': which types and"
                    + " which attributes that look as if they protected are not in the catalogue"
                    + " ('-' reads standard input).")
            .build());
    spec.addOption(Options.choice("--format", ListFormat.TEXT, "The form of the list"));
    ConfigOptions.addTo(spec);
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("TYPE")
            .arity("0..1")
            .type(String.class)
            .description("One type, as in aws_db_instance (default: list all).")
            .build());
    return spec;
  }

  @Override
  public ExitCode run(ParseResult parsed, Console console) {
    Catalog catalog = ConfigOptions.read(parsed).catalog(SourceOptions.WORKING_DIRECTORY);
    Optional<String> type = Optional.ofNullable(parsed.matchedPositionalValue(0, (String) null));
    boolean json = Options.choice(parsed, "--format", ListFormat.class) == ListFormat.JSON;
    Optional<String> coverage = Options.value(parsed, "--coverage");
    if (coverage.isPresent()) {
      return CoverageRun.run(coverage.get(), catalog, json, console);
    }
    List<String> providers = providers(catalog, Options.value(parsed, "--provider"));
    List<StatefulType> types =
        type.map(name -> catalog.find(name).stream().toList())
            .orElseGet(() -> types(catalog, providers));
    if (types.isEmpty()) {
      type.filter(name -> !catalog.isStateless(name)).ifPresent(name -> reject(catalog, name));
    }
    if (json) {
      List<String> stateless =
          type.map(name -> types.isEmpty() ? List.of(name) : List.<String>of())
              .orElseGet(() -> stateless(catalog, providers));
      writeJson(types, stateless, console);
    } else {
      console.out().print(text(type, types, console));
    }
    console.out().flush();
    return ExitCode.OK;
  }

  private static void writeJson(List<StatefulType> types, List<String> stateless, Console console) {
    try {
      CatalogJson.write(types, stateless, console.out());
    } catch (IOException impossible) { // a PrintWriter keeps its errors to itself
      throw new UncheckedIOException(impossible);
    }
  }

  private static String text(Optional<String> type, List<StatefulType> types, Console console) {
    if (type.isEmpty()) {
      return CatalogText.table(types);
    }
    return types.isEmpty()
        ? type.get() + " holds nothing that cannot be made again\n"
        : CatalogText.page(types.get(0), console.style());
  }

  private static List<String> providers(Catalog catalog, Optional<String> wanted) {
    if (wanted.isEmpty()) {
      return catalog.providers();
    }
    if (!catalog.providers().contains(wanted.get())) {
      throw new UsageException(
          "there are no types with the prefix '"
              + wanted.get()
              + "'; there are "
              + String.join(", ", catalog.providers()));
    }
    return List.of(wanted.get());
  }

  private static void reject(Catalog catalog, String name) {
    throw new UsageException(
        "'"
            + name
            + "' is not in the catalogue"
            + catalog.nearest(name).map(near -> "; did you mean " + near + "?").orElse(""));
  }

  private static List<StatefulType> types(Catalog catalog, List<String> providers) {
    List<StatefulType> types = new ArrayList<>();
    providers.forEach(provider -> types.addAll(catalog.types(provider)));
    return types;
  }

  private static List<String> stateless(Catalog catalog, List<String> providers) {
    List<String> names = new ArrayList<>();
    providers.forEach(provider -> names.addAll(catalog.stateless(provider)));
    return names;
  }
}
