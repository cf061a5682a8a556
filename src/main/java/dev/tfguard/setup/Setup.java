package dev.tfguard.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says which files a repository lacks to take tfguard up, or lacks something in. */
public final class Setup {
  private Setup() {}

  /**
   * The proposals for {@code parts}, in their order; none where all is there. The baseline is not
   * among them: that takes a scan.
   *
   * @param source without it nothing is proposed that would fetch tfguard
   * @param baseline the path of the baseline, if there is or will be one
   * @throws UnfitFileException when nothing can be added to a file
   */
  public static List<Proposal> of(
      Repository repository,
      Set<Part> parts,
      Optional<HookSource> source,
      Optional<String> baseline) {
    List<Proposal> proposals = new ArrayList<>();
    if (parts.contains(Part.CONFIG)) {
      String text = repository.text(Settings.PATH);
      Settings.with(text, baseline)
          .map(after -> new Proposal(Settings.PATH, text, after, "the configuration"))
          .ifPresent(proposals::add);
    }
    if (parts.contains(Part.PRE_COMMIT) && source.isPresent()) {
      String text = repository.text(PreCommit.PATH);
      PreCommit.with(text, source.get())
          .map(after -> new Proposal(PreCommit.PATH, text, after, "a scan at every commit"))
          .ifPresent(proposals::add);
    }
    if (parts.contains(Part.CI) && source.isPresent()) {
      repository
          .host()
          .flatMap(host -> job(host, repository, source.get()))
          .ifPresent(proposals::add);
    }
    return List.copyOf(proposals);
  }

  private static Optional<Proposal> job(
      Repository.Host host, Repository repository, HookSource source) {
    if (host == Repository.Host.GITHUB) {
      return repository.files().containsKey(Workflow.PATH)
          ? Optional.empty()
          : Optional.of(
              new Proposal(Workflow.PATH, "", Workflow.of(source), "a scan of every pull request"));
    }
    String text = repository.text(GitlabJob.PATH);
    return GitlabJob.with(text, source)
        .map(after -> new Proposal(GitlabJob.PATH, text, after, "a scan of every merge request"));
  }
}
