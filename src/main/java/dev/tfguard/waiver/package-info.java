/** What lets findings pass: the waivers of configurations, and comments in sources. */
@NullMarked
package dev.tfguard.waiver;

import org.jspecify.annotations.NullMarked;
