package dev.tfguard.fix;

import java.nio.file.Path;

/**
 * A change and the file that it is made to.
 *
 * @param file absolute, no part of it a symbolic link
 * @param name how a patch names it
 */
record Target(FileChange change, Path file, String name) {}
