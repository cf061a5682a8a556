package dev.tfguard.finding;

import dev.tfguard.source.TextEdit;

/**
 * One change that is part of mending a finding.
 *
 * @param path the file, as a finding names it
 * @param edit in the offsets of the file as it was read; a file that does not exist is empty
 */
public record Edit(String path, TextEdit edit) {}
