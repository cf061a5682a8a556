/** What the users of tfguard configure, in files named {@code .tfguard.hcl}. */
@NullMarked
package dev.tfguard.config;

import org.jspecify.annotations.NullMarked;
