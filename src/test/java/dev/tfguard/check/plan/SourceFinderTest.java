package dev.tfguard.check.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.history.GitRepository;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.Plans;
import dev.tfguard.terraform.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sources as they are; what is gone from them is in {@link PastSourcesTest}. */
final class SourceFinderTest {
  @TempDir private Path home;
  private GitRepository files = new GitRepository(Path.of("."));

  @BeforeEach
  void realHome() throws IOException {
    home = home.toRealPath();
    files = new GitRepository(home);
  }

  @Test
  void hasNoPlaceForWhatIsNotThere() throws IOException {
    files.write("main.tf", "resource \"a_b\" \"c\" {}\ndata \"a_b\" \"data\" {}\n");

    assertThat(
            places("delete a_b.gone", "delete a_b.data", "delete a_c.c", "delete module.m.a_b.c"))
        .containsExactly(
            "a_b.gone: nowhere", "a_b.data: nowhere", "a_c.c: nowhere", "module.m.a_b.c: nowhere");
  }

  @Test
  void findsTheResourceOfEveryInstance() throws IOException {
    files.write("main.tf", "\n\nresource \"a_b\" \"c\" {\n  count = 2\n}\nresource a_b d {}\n");

    assertThat(places("delete a_b.c[1]", "delete,create a_b.c[\"x.y\"]", "update a_b.d"))
        .containsExactly(
            "a_b.c[1]: RESOURCE main.tf:3 `resource \"a_b\" \"c\"` OFF",
            "a_b.c[\"x.y\"]: RESOURCE main.tf:3 `resource \"a_b\" \"c\"` OFF",
            "a_b.d: RESOURCE main.tf:6 `resource a_b d` OFF");
  }

  @Test
  void readsPreventDestroyWhereverItIsWritten() throws IOException {
    files
        .write("a.tf", guarded("on", "true") + guarded("off", "false") + guarded("null", "null"))
        .write("b.tf", guarded("open", "var.open") + guarded("lifted", "true"))
        .write("b_override.tf", guarded("lifted", "false"))
        .write("c.tf.json", json("json", "true"))
        .write("v.tf", "variable \"open\" {}\n");

    assertThat(
            places(
                "delete a_b.on",
                "delete a_b.off",
                "delete a_b.null",
                "delete a_b.open",
                "delete a_b.lifted",
                "delete a_b.json"))
        .containsExactly(
            "a_b.on: RESOURCE a.tf:1 `resource \"a_b\" \"on\"` ON",
            "a_b.off: RESOURCE a.tf:6 `resource \"a_b\" \"off\"` OFF",
            "a_b.null: RESOURCE a.tf:11 `resource \"a_b\" \"null\"` OFF",
            "a_b.open: RESOURCE b.tf:1 `resource \"a_b\" \"open\"` UNDECIDED",
            "a_b.lifted: RESOURCE b.tf:6 `resource \"a_b\" \"lifted\"` OFF",
            "a_b.json: RESOURCE c.tf.json:1 `\"json\"` ON");
  }

  @Test
  void followsCallsOfLocalModules() throws IOException {
    files
        .write("main.tf", call("a", "./m/a"))
        .write("m/a/main.tf", call("b", "../b"))
        .write("m/b/main.tf", guarded("c", "true"));

    assertThat(places("delete module.a[0].module.b[\"x\"].a_b.c", "delete module.b.a_b.c"))
        .containsExactly(
            "module.a[0].module.b[\"x\"].a_b.c: RESOURCE m/b/main.tf:1 `resource \"a_b\" \"c\"` ON",
            "module.b.a_b.c: nowhere");
  }

  @Test
  void pointsAtTheCallOfADownloadedModule() throws IOException {
    files
        .write("main.tf", call("a", "./m"))
        .write("m/main.tf", "\n" + call("far", "example/far/any"))
        .write(".terraform/modules/a.far/main.tf", guarded("c", "true") + call("sub", "./sub"))
        .write(".terraform/modules/a.far/sub/main.tf", "resource \"a_b\" \"d\" {}\n")
        .write(
            ".terraform/modules/modules.json",
            "{\"Modules\":[{\"Key\":\"a.far\",\"Dir\":\".terraform/modules/a.far\"}]}");

    assertThat(
            places(
                "delete module.a.module.far.a_b.c",
                "delete module.a.module.far.module.sub.a_b.d",
                "delete module.a.module.far.a_b.gone",
                "delete module.a.module.far.module.gone.a_b.c"))
        .containsExactly(
            "module.a.module.far.a_b.c: MODULE_CALL m/main.tf:2 `module \"far\"` ON",
            "module.a.module.far.module.sub.a_b.d: MODULE_CALL m/main.tf:2 `module \"far\"` OFF",
            "module.a.module.far.a_b.gone: MODULE_CALL m/main.tf:2 `module \"far\"` UNKNOWN",
            "module.a.module.far.module.gone.a_b.c: MODULE_CALL m/main.tf:2 `module \"far\"`"
                + " UNKNOWN");
  }

  @Test
  void pointsAtTheCallOfAModuleThatIsNotHere() throws IOException {
    files.write("main.tf", call("far", "example/far/any") + call("lost", "./lost"));

    assertThat(places("delete module.far[0].a_b.c", "delete module.lost.module.x.a_b.c"))
        .containsExactly(
            "module.far[0].a_b.c: MODULE_CALL main.tf:1 `module \"far\"` UNKNOWN",
            "module.lost.module.x.a_b.c: MODULE_CALL main.tf:2 `module \"lost\"` UNKNOWN");
  }

  @Test
  void findsRemovedBlocks() throws IOException {
    files
        .write(
            "main.tf",
            removed("a_b.c")
                + removed("module.m")
                + removed("module.n.a_b.c")
                + removed("data.a_b.data")
                + call("k", "./k"))
        .write("k/main.tf", removed("a_b.c"));

    assertThat(
            places(
                "forget a_b.c[0]",
                "delete a_b.data",
                "delete module.m[1].module.x.a_b.c",
                "delete module.n.a_b.c",
                "delete module.n.a_b.d",
                "delete module.k.a_b.c"))
        .containsExactly(
            "a_b.c[0]: REMOVED main.tf:1 `removed` OFF",
            "a_b.data: nowhere",
            "module.m[1].module.x.a_b.c: REMOVED main.tf:2 `removed` OFF",
            "module.n.a_b.c: REMOVED main.tf:3 `removed` OFF",
            "module.n.a_b.d: nowhere",
            "module.k.a_b.c: REMOVED k/main.tf:1 `removed` OFF");
  }

  @Test
  void prefersTheResourceToWhatElseNamesIt() throws IOException {
    files.write("main.tf", removed("a_b.c") + guarded("c", "true"));

    assertThat(places("delete a_b.c"))
        .containsExactly("a_b.c: RESOURCE main.tf:2 `resource \"a_b\" \"c\"` ON");
  }

  @Test
  void readsNothingBelowTheModule() throws IOException {
    files
        .write("main.tf", guarded("c", "true"))
        .write("other/main.tf", "resource \"a_b\" {")
        .write(".terraform/modules/modules.json", "not looked at without a call");

    assertThat(places("delete a_b.c"))
        .containsExactly("a_b.c: RESOURCE main.tf:1 `resource \"a_b\" \"c\"` ON");
  }

  @Test
  void joinsWhatCanBeReadAndReportsTheRest() throws IOException {
    files
        .write("bad.tf", "resource \"a_b\" \"x\" {\n  a = (\n}\n")
        .write("main.tf", guarded("c", "true"));

    assertThat(places("delete a_b.c", "delete a_b.gone"))
        .hasSize(3)
        .startsWith("a_b.c: RESOURCE main.tf:1 `resource \"a_b\" \"c\"` ON", "a_b.gone: nowhere")
        .last()
        .asString()
        .startsWith("error bad.tf: ");
  }

  @Test
  void complainsOfADirectoryWithoutSources() throws IOException {
    files.write("empty/readme.txt", "");

    assertThat(places(Optional.of("missing"), plan("p.json", "a_b.c", "delete a_b.c")))
        .containsExactly("a_b.c: nowhere", "error missing: no such directory");
    assertThat(places(Optional.of("empty"), plan("p.json", "a_b.c", "delete a_b.c")))
        .containsExactly("a_b.c: nowhere", "error empty: there is no Terraform source in it");
  }

  @Test
  void warnsOfTheSourcesOfAnotherPlan() throws IOException {
    files.write("x/main.tf", "resource \"a_b\" \"c\" {}\n");

    assertThat(places(Optional.of("x"), plan("p.json", "a_b.other", "delete a_b.c")))
        .containsExactly(
            "a_b.c: nowhere",
            "warning x has no resource and no module call of the plan p.json: these are not its"
                + " sources");
    assertThat(places(Optional.of("x"), plan("p.json", "a_b.other a_b.d a_b.c", "delete a_b.c")))
        .containsExactly("a_b.c: RESOURCE x/main.tf:1 `resource \"a_b\" \"c\"` OFF");
  }

  @Test
  void triesTheFolderOfThePlanAndThenTheWorkingDirectory() throws IOException {
    files.write("main.tf", "resource \"a_b\" \"c\" {}\n" + call("m", "example/m/any"));
    files.write("env/x.tf", "resource \"a_b\" \"d\" {}\n");
    String both = "a_b.c module.m[0].a_b.d";

    assertThat(places(Optional.empty(), plan("env/p.json", "a_b.d", "delete a_b.d")))
        .containsExactly("a_b.d: RESOURCE env/x.tf:1 `resource \"a_b\" \"d\"` OFF");
    assertThat(places(Optional.empty(), plan("env/p.json#2", both, "delete a_b.c")))
        .containsExactly("a_b.c: RESOURCE main.tf:1 `resource \"a_b\" \"c\"` OFF");
    assertThat(places(Optional.empty(), plan("-", both, "delete a_b.c")))
        .containsExactly("a_b.c: RESOURCE main.tf:1 `resource \"a_b\" \"c\"` OFF");
  }

  @Test
  void takesNoSourcesThatHaveLittleOfThePlan() throws IOException {
    files.write("main.tf", "resource \"a_b\" \"c\" {}\n");

    assertThat(places(Optional.empty(), plan("-", "a_b.c a_b.d a_b.e", "delete a_b.c")))
        .containsExactly("a_b.c: nowhere");
    assertThat(places(Optional.empty(), plan("-", "", "delete a_b.x")))
        .containsExactly("a_b.x: nowhere");
    assertThat(places(Optional.empty(), plan("-", "", "delete a_b.c")))
        .containsExactly("a_b.c: RESOURCE main.tf:1 `resource \"a_b\" \"c\"` OFF");
  }

  @Test
  void onlyWarnsOfFaultsInSourcesThatNobodyAskedFor() throws IOException {
    files.write("main.tf", "resource \"a_b\" \"c\" {}\n").write("z.tf", "\n(\n");

    assertThat(places(Optional.empty(), plan("-", "a_b.c", "delete a_b.c")))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("warning the sources are not read wholly, so a place may be missing: z.tf:2: ");
  }

  @Test
  void findsNothingInADirectoryWithoutSources() throws IOException {
    Files.createDirectories(home.resolve("env"));

    assertThat(places(Optional.empty(), plan("env/p.json", "a_b.c", "delete a_b.c")))
        .containsExactly("a_b.c: nowhere");
  }

  private List<String> places(String... changes) throws IOException {
    return places(Optional.of("."), plan("p.json", "", changes));
  }

  private List<String> places(Optional<String> asked, Plan plan) {
    SourceFinder finder = new SourceFinder(asked.map(Path::of), home, Dialect.AUTO);
    return SourceText.of(plan, finder.find(plan), Map.of());
  }

  private static Plan plan(String path, String declared, String... changes) throws IOException {
    List<String> names =
        Stream.of(declared.split(" ", -1)).filter(name -> !name.isEmpty()).toList();
    return Plans.of(path, names, List.of(changes));
  }

  /** Five lines. */
  private static String guarded(String name, String value) {
    return """
        resource "a_b" "%s" {
          lifecycle {
            prevent_destroy = %s
          }
        }
        """
        .formatted(name, value);
  }

  private static String json(String name, String value) {
    return "{\"resource\":{\"a_b\":{\"%s\":{\"lifecycle\":{\"prevent_destroy\":%s}}}}}"
        .formatted(name, value);
  }

  private static String call(String name, String source) {
    return "module \"%s\" { source = \"%s\" }\n".formatted(name, source);
  }

  private static String removed(String from) {
    return "removed { from = " + from + " }\n";
  }
}
