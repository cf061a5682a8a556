/** What a repository needs to take tfguard up: facts about it in, texts of files out. */
@NullMarked
package dev.tfguard.setup;

import org.jspecify.annotations.NullMarked;
