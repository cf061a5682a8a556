/** What the command line says of itself: on the terminal and in the manual. */
@NullMarked
package dev.tfguard.cli.help;

import org.jspecify.annotations.NullMarked;
