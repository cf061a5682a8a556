package dev.tfguard.setup;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** The job of GitLab that judges merge requests, at the end of {@code .gitlab-ci.yml}. */
final class GitlabJob {
  static final String PATH = ".gitlab-ci.yml";

  private static final String NAME = "tfguard";
  private static final String DEFAULT_STAGE = "test";

  private static final String JOB =
      """
      tfguard:
      %s  image: maven:3-eclipse-temurin-21
        rules:
          - if: $CI_PIPELINE_SOURCE == "merge_request_event"
          - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
        variables:
          GIT_DEPTH: "0"
          TFGUARD_URL: %s
          TFGUARD_VERSION: %s
        cache:
          key: tfguard-$TFGUARD_VERSION
          paths: [.tfguard]
          when: always
        before_script:
          - test -d .tfguard || git clone --quiet --depth 1 --branch "$TFGUARD_VERSION" "$TFGUARD_URL" .tfguard
        script:
          - base=$CI_MERGE_REQUEST_DIFF_BASE_SHA
          # The configuration and the baseline of the branch that is merged into count, so that no merge
          # request waives itself; but for the one that brings them.
          - git cat-file -e "${base:-HEAD}:.tfguard.hcl" && config=$base || config=
          - >-
            .tfguard/tfguard scan ${config:+--config-from "$config"} ${base:+--against "$base"}
            --report gitlab=gl-code-quality-report.json --report junit=tfguard.xml
        artifacts:
          when: always
          reports:
            codequality: gl-code-quality-report.json
            junit: tfguard.xml
      """;

  private GitlabJob() {}

  /**
   * The file with the job; empty when it has one.
   *
   * @param text the file as it is; empty when there is none
   */
  static Optional<String> with(String text, HookSource source) {
    Yaml yaml = new Yaml(PATH, text);
    Optional<MappingNode> root = yaml.root();
    if (root.flatMap(mapping -> Yaml.value(mapping, NAME)).isPresent()) {
      return Optional.empty();
    }
    if (root.isPresent() && !Yaml.isBlock(root.get())) {
      throw yaml.unfit(root.get(), "this is not written with one key a line");
    }
    String stage = root.flatMap(GitlabJob::stage).map(name -> "  stage: " + name + "\n").orElse("");
    String job = JOB.formatted(stage, source.url(), source.revision());
    String gap = text.isBlank() ? "" : "\n";
    String after = Lines.closed(text) + Lines.like(text, gap + job);
    if (new Yaml(PATH, after).root().flatMap(mapping -> Yaml.value(mapping, NAME)).isEmpty()) {
      throw new UnfitFileException(PATH + ":1:1: its style is not understood; add the job by hand");
    }
    return Optional.of(after);
  }

  /** The stage to name, where the file does not have the one that a job has without a name. */
  private static Optional<String> stage(MappingNode root) {
    List<String> stages =
        Yaml.value(root, "stages").map(Yaml::elements).orElse(List.<Node>of()).stream()
            .flatMap(stage -> Yaml.scalar(stage).stream())
            .toList();
    return stages.contains(DEFAULT_STAGE) ? Optional.empty() : stages.stream().findFirst();
  }
}
