/** What people and programs are shown: findings, the catalogue, the description of a check. */
@NullMarked
package dev.tfguard.report;

import org.jspecify.annotations.NullMarked;
