package dev.tfguard.fix;

import dev.tfguard.catalog.AttributePath;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.terraform.Resource;

/** Sets an argument of a resource, be it written already or not. */
final class SettingWriter {
  private final Site site;
  private final Resource resource;
  private final Writing writing;

  SettingWriter(Site site, Resource resource, Writing writing) {
    this.site = site;
    this.resource = resource;
    this.writing = writing;
  }

  /** The edits that give the setting at {@code path} the literal {@code value}. */
  Outcome set(AttributePath path, String value) {
    Argument argument = Argument.literal(path.last(), value);
    String wanted = "set " + path + " = " + argument.value();
    if (writing.asOverride()) {
      return Outcome.refused("only lifecycle blocks are written into override files; " + wanted);
    }
    SettingPlace place = SettingPlace.of(resource, path);
    if (place instanceof SettingPlace.Written written) {
      return Literals.isLiteral(written.value())
          ? writing.set(site.module(), written.file(), written.value(), argument.value())
          : Outcome.refused("its value is an expression; let it come to " + argument.value());
    }
    if (place instanceof SettingPlace.Absent absent) {
      return add(absent.file(), absent.body(), argument);
    }
    return Outcome.refused(((SettingPlace.Nowhere) place).reason() + "; " + wanted);
  }

  private Outcome add(HclFile file, BodyEditor body, Argument argument) {
    return writing.into(
        site.module(), file, () -> Outcome.mended(file.source(), body.addArgument(argument)));
  }
}
