package dev.tfguard.history;

import dev.tfguard.source.SourceFile;
import java.nio.file.Path;

/**
 * A file as some commit has it.
 *
 * @param directory the one that was asked about, as it was named then
 * @param source the text, under the file's name alone
 * @param commit its abbreviated id, in hexadecimal digits
 */
public record PastFile(Path directory, SourceFile source, String commit) {}
