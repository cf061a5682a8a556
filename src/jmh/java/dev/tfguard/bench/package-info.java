/** Benchmarks: tfguard's parser beside others'. */
@NullMarked
package dev.tfguard.bench;

import org.jspecify.annotations.NullMarked;
