@NullMarked
package dev.tfguard.terraform.eval;

import org.jspecify.annotations.NullMarked;
