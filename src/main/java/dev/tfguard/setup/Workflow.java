package dev.tfguard.setup;

/** The workflow of GitHub that judges pull requests. */
final class Workflow {
  static final String PATH = ".github/workflows/tfguard.yml";

  private static final String HEAD =
      """
      name: tfguard
      on: pull_request

      permissions: {}

      jobs:
        tfguard:
          runs-on: ubuntu-latest
          permissions:
            contents: read
            pull-requests: write # for the comment
          env:
            BASE: origin/${{ github.base_ref }}
          steps:
            - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
              with:
                fetch-depth: 0
                persist-credentials: false
            # The configuration and the baseline of the branch that is merged into count, so that no pull
            # request waives itself; but for the one that brings them.
            - id: base
              run: |
                if git cat-file -e "$BASE:.tfguard.hcl"; then echo "config=$BASE" >>"$GITHUB_OUTPUT"; fi
      """;

  private static final String ACTION =
      """
            - uses: %s
              with:
                config-from: ${{ steps.base.outputs.config }}
                against: ${{ env.BASE }}
                comment: true
      """;

  private static final String CLONE =
      """
            - uses: actions/setup-java@b6effb05e454b25005698d916606bdc6ffcbf961 # v5.7.0
              with:
                distribution: temurin
                java-version: '21'
            - run: |
                git clone --quiet %s "$RUNNER_TEMP/tfguard"
                git -C "$RUNNER_TEMP/tfguard" checkout --quiet %s
            - env:
                CONFIG: ${{ steps.base.outputs.config }}
              run: |
                "$RUNNER_TEMP/tfguard/tfguard" scan --format github --against "$BASE" ${CONFIG:+--config-from "$CONFIG"}
      """;

  private Workflow() {}

  /** The whole file. */
  static String of(HookSource source) {
    return HEAD
        + source
            .action()
            .map(ACTION::formatted)
            .orElseGet(() -> CLONE.formatted(source.url(), source.revision()));
  }
}
