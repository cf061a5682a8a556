package dev.tfguard.check.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tfguard.finding.Finding;
import dev.tfguard.history.GitRepository;
import dev.tfguard.plan.ParsedPlan;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.PlanReading;
import dev.tfguard.terraform.Dialect;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What to do about a block that only the history of a repository still has. */
final class PastRemedyTest {
  private static final String BLOCK = "resource \"aws_db_instance\" \"main\" {}\n";
  private static final String OTHER = "resource \"aws_db_instance\" \"other\" {}\n";

  @TempDir private Path home;

  @Test
  void namesNoFileThatIsNotKnown() throws IOException {
    GitRepository never = repository().write("main.tf", OTHER).commit("one");

    assertThat(finding(never).message())
        .contains("its resource block is gone;")
        .endsWith("; restore its resource block");
  }

  @Test
  void namesTheFileAndTheCommit() throws IOException {
    GitRepository gone =
        repository().write("db.tf", OTHER + BLOCK).commit("one").write("db.tf", OTHER);
    String commit = gone.git("rev-parse", "--short=7", "HEAD").strip();
    Finding finding = finding(gone);

    assertThat(finding.message())
        .contains("its resource block is gone, last there in commit " + commit)
        .contains("restore its resource block from db.tf of commit " + commit);
    assertThat(finding.location().path()).isEqualTo("db.tf");
  }

  private GitRepository repository() throws IOException {
    return GitRepository.in(home.toRealPath().resolve("repository"));
  }

  private static Finding finding(GitRepository repository) {
    PlanBuilder builder = new PlanBuilder();
    ObjectNode none = PlanBuilder.object();
    builder.change("aws_db_instance.main", List.of("delete"), none, none);
    ObjectNode json = builder.json();
    ((ObjectNode) json.get("resource_changes").get(0))
        .put("action_reason", "delete_because_no_resource_config");
    Plan plan = ParsedPlan.of(json, PlanSelection.of(PlanBuilder.CATALOG));
    SourceFinder sources =
        new SourceFinder(Optional.of(Path.of(".")), repository.directory(), Dialect.AUTO);
    PlanReading reading = new PlanReading(List.of(plan), List.of());
    return PlanScan.run(reading, PlanBuilder.CATALOG, sources::find, PlanRules.DEFAULT)
        .findings()
        .get(0);
  }
}
