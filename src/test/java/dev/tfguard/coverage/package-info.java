@NullMarked
package dev.tfguard.coverage;

import org.jspecify.annotations.NullMarked;
