/** Tests of what runs tfguard elsewhere: pre-commit, the GitHub action, the pages on pipelines. */
@NullMarked
package dev.tfguard.pipeline;

import org.jspecify.annotations.NullMarked;
