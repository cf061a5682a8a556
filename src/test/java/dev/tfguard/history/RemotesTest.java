package dev.tfguard.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RemotesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"/srv/tfguard", "../tfguard", "tfguard", ""})
  void aFolderIsNoRemote(String url) throws IOException {
    assertThat(origin(url)).isEmpty();
  }

  @Test
  void withoutARepositoryThereIsNone() {
    assertThat(Remotes.origin(folder)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/x/tfguard.git, https://github.com/x/tfguard.git",
    "https://user:secret@host.test/x/tfguard, https://host.test/x/tfguard",
    "https://token@host.test/x, https://host.test/x",
    "git@host.test:x/tfguard.git, git@host.test:x/tfguard.git",
    "ssh://git@host.test/x, ssh://git@host.test/x"
  })
  void keepsTheAddressAndNoSecret(String url, String expected) throws IOException {
    assertThat(origin(url)).contains(expected);
  }

  private Optional<String> origin(String url) throws IOException {
    GitRepository repository = GitRepository.in(folder);
    Files.writeString(folder.resolve(".git/config"), "[remote \"origin\"]\n\turl = " + url + "\n");
    return Remotes.origin(repository.directory());
  }
}
