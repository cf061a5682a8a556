/** A plan as {@code terraform show -json} writes it, reduced to what can matter. */
@NullMarked
package dev.tfguard.plan;

import org.jspecify.annotations.NullMarked;
