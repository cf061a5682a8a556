package dev.tfguard.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.source.LineIndex;
import dev.tfguard.source.Position;
import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every rule file of types and modules. */
final class CatalogueTest {
  private static final SourceFile NOTHING = new SourceFile("nothing", "");
  private static final Path ROOT = Path.of("rules");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(_[a-z0-9]+)+");
  private static final Pattern PATH = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*");
  private static final Pattern ACTION = Pattern.compile("[a-z0-9-]+:[A-Za-z0-9]+");

  /** A rule file and what it says. */
  private record Rules(Path path, CatalogFile file) {
    String folder() {
      return path.getName(1).toString();
    }
  }

  @Test
  void everyFileIsRead() throws IOException {
    List<String> problems = new ArrayList<>();
    for (Path path : files()) {
      SourceFile source = source(path);
      for (Diagnostic problem : CatalogReader.read(source).problems()) {
        Position at = LineIndex.of(source.text()).position(problem.span().start());
        problems.add(path + ":" + at.line() + ": " + problem.message() + "; " + problem.hint());
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void enoughTypesAreKnown() {
    Catalog catalog = Catalog.bundled();
    assertThat(catalog.providers()).contains("aws", "azurerm", "google");
    assertThat(catalog.types("aws")).hasSizeGreaterThanOrEqualTo(60);
    assertThat(catalog.types("google")).hasSizeGreaterThanOrEqualTo(30);
    assertThat(catalog.types("azurerm")).hasSizeGreaterThanOrEqualTo(30);
  }

  @Test
  void aTypeStandsOnceAndInTheFolderOfItsProvider() throws IOException {
    Set<String> seen = new HashSet<>();
    for (Rules rules : all()) {
      for (StatefulType type : rules.file.types()) {
        assertThat(type.name()).as("%s", rules.path).matches(NAME);
        assertThat(type.provider()).as("%s", rules.path).isEqualTo(rules.folder());
        assertThat(seen.add(type.name())).as("%s is there once", type.name()).isTrue();
      }
      for (TypeAlias alias : rules.file.aliases()) {
        assertThat(alias.name()).as("%s", rules.path).matches(NAME);
        assertThat(StatefulType.providerOf(alias.name())).isEqualTo(rules.folder());
        assertThat(seen.add(alias.name())).as("%s is there once", alias.name()).isTrue();
      }
      for (String type : rules.file.stateless()) {
        assertThat(StatefulType.providerOf(type)).isEqualTo(rules.folder());
        assertThat(seen.add(type)).as("%s is there once", type).isTrue();
      }
    }
  }

  @Test
  void aStatelessNameIsNotMeantByAPatternToo() throws IOException {
    for (Rules rules : all()) {
      List<NamePattern> patterns =
          rules.file.stateless().stream()
              .filter(NamePattern::isPattern)
              .map(NamePattern::new)
              .toList();
      for (String name : rules.file.stateless()) {
        assertThat(patterns)
            .as("%s is said once", name)
            .filteredOn(pattern -> !pattern.text().equals(name) && pattern.matches(name))
            .isEmpty();
      }
    }
  }

  @Test
  void whatIsSaidOfAllTypesStandsOutsideOfTheListsOfNames() throws IOException {
    for (Rules rules : all()) {
      String name = rules.path.getFileName().toString();
      boolean coverage = name.startsWith("coverage");
      assertThat(rules.file.stateless().isEmpty())
          .as("%s", rules.path)
          .isEqualTo(!name.equals("stateless.hcl"));
      assertThat(rules.file.explained().isEmpty()).as("%s", rules.path).isEqualTo(!coverage);
      if (coverage || name.equals("stateless.hcl")) {
        assertThat(rules.file.types()).as("%s", rules.path).isEmpty();
        assertThat(rules.file.aliases()).as("%s", rules.path).isEmpty();
        assertThat(rules.file.shared()).isEqualTo(CatalogFile.read(NOTHING).shared());
      }
    }
  }

  @Test
  void anotherNameIsThatOfATypeWrittenOut() throws IOException {
    Catalog catalog = Catalog.bundled();
    for (Rules rules : all()) {
      for (TypeAlias alias : rules.file.aliases()) {
        StatefulType same = catalog.find(alias.sameAs()).orElseThrow();
        StatefulType found = catalog.find(alias.name()).orElseThrow();
        assertThat(found.tier()).as(alias.name()).isEqualTo(same.tier());
        for (Guard guard : found.guards()) {
          GuardType guardType = catalog.guardType(guard.type()).orElseThrow();
          assertThat(guardType.guards(alias.name())).as(alias.name()).isTrue();
        }
      }
    }
  }

  @Test
  void aFileIsSorted() throws IOException {
    for (Rules rules : all()) {
      assertThat(rules.file.types().stream().map(StatefulType::name))
          .as("%s", rules.path)
          .isSorted();
      assertThat(rules.file.stateless()).as("%s", rules.path).isSorted();
      assertThat(rules.file.modules().stream().map(KnownModule::name))
          .as("%s", rules.path)
          .isSorted();
    }
  }

  @Test
  void aTypeIsDescribed() throws IOException {
    for (StatefulType type : types()) {
      assertThat(type.summary()).as(type.name()).isNotBlank().doesNotEndWith(".");
      assertThat(type.docs().orElse(""))
          .as(type.name())
          .matches("https://registry.terraform.io/providers/[^ ]+/docs(/resources/[a-z0-9_]+)?");
      for (Hazard hazard : type.hazards()) {
        assertThat(hazard.because()).as(type.name()).matches("[^A-Z].*[^.]");
      }
      for (Protection protection : type.protections()) {
        protection.note().ifPresent(note -> assertThat(note).as(type.name()).doesNotEndWith("."));
      }
    }
  }

  @Test
  void aSettingIsNamedOnceByAPathAndASafeDefaultIsNoHazard() throws IOException {
    for (StatefulType type : types()) {
      List<String> settings = new ArrayList<>();
      type.protections().forEach(p -> settings.add("protection " + p.attribute()));
      type.hazards().forEach(h -> settings.add("hazard " + h.attribute()));
      type.recoveries().forEach(r -> settings.add("recovery " + r.attribute()));
      assertThat(settings)
          .as(type.name())
          .doesNotHaveDuplicates()
          .allMatch(setting -> PATH.matcher(setting.split(" ", -1)[1]).matches());
    }
  }

  @Test
  void aGuardIsAnotherTypeOfAProvider() throws IOException {
    for (StatefulType type : types()) {
      for (Guard guard : type.guards()) {
        assertThat(guard.type()).as(type.name()).matches(NAME).isNotEqualTo(type.name());
        assertThat(guard.reference().toString()).as(type.name()).matches(PATH);
      }
    }
  }

  @Test
  void aGuardIsTheSameForAllThatItGuards() throws IOException {
    Catalog catalog = Catalog.bundled();
    for (StatefulType type : types()) {
      StatefulType known = catalog.find(type.name()).orElseThrow();
      for (Guard guard : known.guards()) {
        GuardType guardType = catalog.guardType(guard.type()).orElseThrow();
        assertThat(guardType.guard()).as(type.name()).isEqualTo(guard);
        assertThat(guardType.guards(type.name())).as(type.name()).isTrue();
        assertThat(StatefulType.providerOf(guard.type())).isEqualTo(type.provider());
        assertThat(guardType.wholeProvider())
            .as(type.name())
            .isNotEqualTo(type.guards().contains(guard));
      }
    }
    assertThat(catalog.guardType("aws_s3_bucket_versioning").orElseThrow().types())
        .containsExactly("aws_s3_bucket");
    assertThat(catalog.guardType("aws_s3_bucket")).isEmpty();
  }

  @Test
  void whatAHazardLiftsIsAProtection() throws IOException {
    for (StatefulType type : types()) {
      List<AttributePath> protections =
          type.protections().stream().map(Protection::attribute).toList();
      type.hazards().stream()
          .flatMap(hazard -> hazard.lifts().stream())
          .forEach(lifted -> assertThat(protections).as(type.name()).contains(lifted));
    }
  }

  @Test
  void anActionIsNamedExactlyAndOnlyForAws() throws IOException {
    for (StatefulType type : types()) {
      List<String> actions = new ArrayList<>(type.iam().destroy());
      actions.addAll(type.iam().disarm());
      assertThat(actions).as(type.name()).allMatch(action -> ACTION.matcher(action).matches());
      assertThat(type.iam().destroy()).as(type.name()).doesNotHaveDuplicates();
      assertThat(type.iam().disarm()).as(type.name()).doesNotHaveDuplicates();
      assertThat(type.provider().startsWith("aws") || actions.isEmpty()).as(type.name()).isTrue();
    }
  }

  @Test
  void anActionIsOneOfItsService() throws IOException {
    Set<String> known = new HashSet<>();
    for (String line : lines("iam-actions.txt")) {
      String[] service = line.split(": ", 2);
      for (String action : service[1].split(" ", -1)) {
        known.add(service[0] + ":" + action);
      }
    }
    for (StatefulType type : types()) {
      assertThat(known)
          .as(type.name())
          .containsAll(type.iam().destroy())
          .containsAll(type.iam().disarm());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"awscc", "azuread", "azurerm", "google"})
  void everyTypeOfTheProviderIsClassified(String provider) throws IOException {
    Catalog catalog = Catalog.bundled();
    List<String> types = lines(provider + "-types.txt");
    assertThat(types).hasSizeGreaterThan(50).isSorted();
    assertThat(types)
        .filteredOn(type -> catalog.find(type).isEmpty() && !catalog.isStateless(type))
        .isEmpty();
  }

  @Test
  void aModuleHoldsKnownTypes() throws IOException {
    Catalog catalog = Catalog.bundled();
    List<String> unknown = new ArrayList<>();
    for (KnownModule module : catalog.modules()) {
      assertThat(catalog.module(module.name())).contains(module);
      for (String repository : module.repositories()) {
        assertThat(catalog.module("git::https://" + repository + ".git?ref=v1")).contains(module);
      }
      module.types().stream()
          .filter(type -> catalog.find(type).isEmpty())
          .forEach(type -> unknown.add(module.name() + " holds " + type));
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void whatTheBuildHasCompiledIsWhatTheFilesSay() throws IOException {
    Catalog catalog = Catalog.bundled();
    Set<String> stateless = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    for (Rules rules : all()) {
      stateless.addAll(rules.file.stateless());
      rules.file.aliases().forEach(alias -> names.add(alias.name()));
      for (StatefulType type : rules.file.types()) {
        names.add(type.name());
        StatefulType found = catalog.find(type.name()).orElseThrow();
        assertThat(found)
            .usingRecursiveComparison()
            .ignoringFields("guards", "protections", "providerSettings")
            .isEqualTo(type);
        assertThat(found.guards()).containsAll(type.guards());
        assertThat(found.protections()).containsAll(type.protections());
      }
      if (!rules.file.modules().isEmpty()) {
        assertThat(catalog.modules()).containsAll(rules.file.modules());
      }
    }
    assertThat(catalog.providers().stream().flatMap(p -> catalog.types(p).stream()))
        .extracting(StatefulType::name)
        .containsExactlyInAnyOrderElementsOf(names);
    assertThat(catalog.providers().stream().flatMap(p -> catalog.stateless(p).stream()))
        .containsExactlyInAnyOrderElementsOf(stateless)
        .allMatch(name -> NamePattern.isPattern(name) || catalog.isStateless(name));
  }

  private static List<String> lines(String name) throws IOException {
    return Files.readAllLines(Path.of("testdata/catalog", name)).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .toList();
  }

  private static List<StatefulType> types() throws IOException {
    return all().stream().flatMap(rules -> rules.file.types().stream()).toList();
  }

  private static List<Rules> all() throws IOException {
    List<Rules> all = new ArrayList<>();
    for (Path path : files()) {
      all.add(new Rules(path, CatalogReader.read(source(path))));
    }
    return all;
  }

  private static SourceFile source(Path path) throws IOException {
    return SourceFile.decode(path.toString(), Files.readAllBytes(path));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(path -> path.toString().endsWith(".hcl"))
          .filter(path -> !path.startsWith(ROOT.resolve("checks")))
          .sorted()
          .toList();
    }
  }
}
