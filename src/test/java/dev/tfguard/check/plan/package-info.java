/** Tests of the judgement of plans. */
@NullMarked
package dev.tfguard.check.plan;

import org.jspecify.annotations.NullMarked;
