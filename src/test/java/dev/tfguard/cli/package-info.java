/** Tests of the command line. */
@NullMarked
package dev.tfguard.cli;

import org.jspecify.annotations.NullMarked;
