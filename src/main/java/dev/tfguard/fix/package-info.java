/** One final class for each fixer, what applies their edits, and the ways out: patch and file. */
@NullMarked
package dev.tfguard.fix;

import org.jspecify.annotations.NullMarked;
