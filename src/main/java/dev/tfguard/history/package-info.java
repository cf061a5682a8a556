/**
 * What files were before: the versions of a directory that its git repository keeps. Nothing here
 * writes, starts a program, reads the user's settings or asks another machine.
 */
@NullMarked
package dev.tfguard.history;

import org.jspecify.annotations.NullMarked;
