/** The command line: arguments in, exit code out. */
@NullMarked
package dev.tfguard.cli;

import org.jspecify.annotations.NullMarked;
