package dev.tfguard.terraform;

import java.nio.file.Path;

/** A module's directory and the names of its files, not read yet. */
record Listing(Path directory, ModuleFiles files) {}
