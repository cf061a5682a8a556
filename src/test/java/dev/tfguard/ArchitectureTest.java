package dev.tfguard;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.tfguard.Architecture.OURS;
import static dev.tfguard.Architecture.ROOT;
import static dev.tfguard.Architecture.packages;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the table of src/site/markdown/architecture.md: the two change in the same commit. */
final class ArchitectureTest {
  private static final int FEWEST_CLASSES = 3;

  private static final Pattern NETWORK =
      Pattern.compile(
          "java\\.net\\.(?!(URI|URISyntaxException|URLDecoder|URLEncoder)$).*"
              + "|javax\\.net\\..*"
              + "|java\\.nio\\.channels\\..*(Socket|Datagram|Multicast).*");

  private static final Pattern WRITE =
      Pattern.compile(
          "java\\.nio\\.file\\.Files\\.(write.*|newBufferedWriter|newOutputStream|newByteChannel"
              + "|create.*|delete.*|move|copy|set.*)"
              + "|java\\.nio\\.channels\\.FileChannel\\.open"
              + "|java\\.io\\.File\\.(create.*|delete.*|mkdirs?|renameTo|set.*)"
              + "|java\\.io\\.(FileOutputStream|FileWriter|RandomAccessFile)\\.<init>");

  private static final Pattern STREAM_OR_EXIT =
      Pattern.compile("java\\.lang\\.(System\\.(out|err|exit)|Runtime\\.(exit|halt))");

  @Test
  void seesTheClassOfEverySourceFile() throws IOException {
    Set<String> seen = OURS.stream().map(JavaClass::getName).collect(Collectors.toSet());
    List<Path> files = Architecture.sourceFiles();

    assertThat(files).hasSizeGreaterThanOrEqualTo(FEWEST_CLASSES);
    assertThat(seen).containsAll(files.stream().map(Architecture::className).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "source,     ''",
    "hcl,        source",
    "terraform,  hcl source",
    "plan,       terraform source",
    "catalog,    hcl source",
    "finding,    terraform source",
    "history,    source",
    "waiver,     finding catalog hcl source",
    "config,     waiver finding catalog history terraform hcl source",
    "baseline,   finding source",
    "check,      finding catalog plan history terraform hcl source",
    "fix,        finding catalog terraform hcl source",
    "setup,      hcl source",
    "coverage,   catalog",
    "report,     waiver finding coverage catalog source",
    "iam,        catalog",
    "killswitch, config",
    "audit,      ''",
    "rollout,    config killswitch audit",
    "agent,      source hcl terraform plan catalog finding history waiver config baseline check fix setup coverage report iam killswitch audit rollout",
    "cli,        source hcl terraform plan catalog finding history waiver config baseline check fix setup coverage report iam killswitch audit rollout agent",
  })
  void importsOnlyWhatTheTableAllows(String name, String imports) {
    String[] allowed = packages((name + " " + imports).strip().split(" ", -1));

    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + name + "..")
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
        .allowEmptyShould(true)
        .check(OURS);
  }

  @Test
  void everyPackageIsInTheTable() {
    String[] table =
        packages(
            "source",
            "hcl",
            "terraform",
            "plan",
            "catalog",
            "finding",
            "history",
            "waiver",
            "config",
            "baseline",
            "check",
            "fix",
            "setup",
            "coverage",
            "report",
            "iam",
            "killswitch",
            "audit",
            "rollout",
            "agent",
            "cli");

    assertThat(OURS).allMatch(resideInAnyPackage(table));
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void picocliStaysInTheCommandLine() {
    keep(resideInAPackage("picocli.."), "cli");
  }

  @Test
  void jacksonStaysWhereJsonIsReadOrWritten() {
    keep(
        resideInAPackage("com.fasterxml.jackson.."),
        "hcl",
        "plan",
        "baseline",
        "coverage",
        "report",
        "iam",
        "audit",
        "agent");
  }

  @Test
  void yamlStaysInTheSetup() {
    keep(resideInAPackage("org.snakeyaml.."), "setup");
  }

  @Test
  void jgitStaysInTheHistory() {
    keep(resideInAPackage("org.eclipse.jgit.."), "history", "fix");
  }

  @Test
  void elkAndJstachioStayInTheReportForABrowser() {
    keep(
        resideInAnyPackage("org.eclipse.elk..", "org.eclipse.emf..", "io.jstach.."), "report.html");
  }

  @Test
  void theNetworkStaysInTheKillSwitch() {
    keep(
        describe("reach the network", type -> NETWORK.matcher(type.getName()).matches()),
        "killswitch");
  }

  @Test
  void streamsExitsAndWritesStayAtTheEdge() {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages("cli", "fix", "audit"))
        .should()
        .accessTargetWhere(describe("write or leave", ArchitectureTest::writesOrLeaves))
        .allowEmptyShould(true)
        .check(OURS);
  }

  private static void keep(DescribedPredicate<JavaClass> used, String... homes) {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages(homes))
        .should()
        .dependOnClassesThat(used)
        .allowEmptyShould(true)
        .check(OURS);
  }

  private static boolean writesOrLeaves(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    String name = target.getOwner().getName() + "." + target.getName();
    return Stream.of(WRITE, STREAM_OR_EXIT).anyMatch(pattern -> pattern.matcher(name).matches());
  }
}
