@NullMarked
package dev.tfguard.plan;

import org.jspecify.annotations.NullMarked;
