package dev.tfguard.history;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The surroundings as JGit is to see them: without the settings of the machine and the user, for
 * which it would start git, and with the exactness of file times known, for which it would write
 * files.
 */
final class QuietSystem extends SystemReader.Delegate {

  QuietSystem() {
    super(SystemReader.getInstance());
  }

  @Override
  public String getHostname() {
    return "localhost"; // and no look-up
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new NoFile(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new NoFile(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new NoFile(parent, fs);
  }

  /** Settings that are kept nowhere. */
  private static final class NoFile extends FileBasedConfig {
    private static final long FILE_TIMES_SECONDS = 2;

    @SuppressWarnings("NullAway") // JGit's own way to say that there is no file
    NoFile(Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {}

    @Override
    public void save() throws IOException {
      throw new IOException("settings are never written");
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long unset, TimeUnit unit) {
      return section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)
          ? unit.convert(FILE_TIMES_SECONDS, TimeUnit.SECONDS)
          : super.getTimeUnit(section, subsection, name, unset, unit);
    }
  }
}
