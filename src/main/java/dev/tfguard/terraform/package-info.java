/**
 * Modules as Terraform reads them: which files of a directory count, how override files are merged,
 * which module calls which.
 */
@NullMarked
package dev.tfguard.terraform;

import org.jspecify.annotations.NullMarked;
