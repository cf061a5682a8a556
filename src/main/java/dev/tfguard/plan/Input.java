package dev.tfguard.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One input, whose first bytes tell how it is to be read.
 *
 * @param name as given
 * @param file where it is, absolute, if programs can open it there
 */
record Input(String name, Optional<Path> file) {

  /** Reads it once, from its beginning. */
  PlanReading read(InputStream in, PlanParser plans, ShowCommand show) throws IOException {
    PlanBytes bytes = new PlanBytes(in);
    Encoding encoding = Encoding.of(bytes.head(Encoding.ENOUGH));
    return switch (encoding) {
      case UTF_8 -> new PlanStream(bytes, name, plans).read();
      case UTF_16LE, UTF_16BE -> {
        InputStream utf8 = new Utf16Stream(bytes, encoding == Encoding.UTF_16LE);
        yield new PlanStream(new PlanBytes(utf8), name, plans).read();
      }
      case PLAN_FILE ->
          file.map(path -> new PlanFile(name, path, show, plans).read())
              .orElseGet(() -> InputFaults.failed(InputFaults.streamedPlanFile(name)));
      default -> InputFaults.failed(InputFaults.unreadable(name, encoding));
    };
  }
}
