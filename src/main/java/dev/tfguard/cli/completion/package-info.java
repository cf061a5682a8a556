/** Scripts by which shells complete command lines. */
@NullMarked
package dev.tfguard.cli.completion;

import org.jspecify.annotations.NullMarked;
