package dev.tfguard.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A block of code on a page.
 *
 * @param language what stands behind the fence
 */
record CodeBlock(String language, String text) {
  private static final Path PIPELINES = Path.of("src/site/markdown/pipelines.md").toAbsolutePath();
  private static final Pattern FENCED =
      Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  /** All of pipelines.md. */
  static List<CodeBlock> ofPipelines() throws IOException {
    return FENCED
        .matcher(Files.readString(PIPELINES))
        .results()
        .map(found -> new CodeBlock(found.group(1), found.group(2)))
        .toList();
  }

  /** The only one of pipelines.md that has {@code words}. */
  static String with(String words) throws IOException {
    List<CodeBlock> found =
        ofPipelines().stream().filter(block -> block.text().contains(words)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " blocks of pipelines.md have " + words);
    }
    return found.get(0).text();
  }
}
