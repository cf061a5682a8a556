package dev.tfguard.hcl;

import java.math.BigDecimal;

/**
 * One step behind a value.
 *
 * <p>Steps stand in a flat list. After an {@link AttributeSplat} the attribute accesses and legacy
 * indexes that follow without interruption apply to each element; after a {@link FullSplat} all
 * later steps do (HCL specification, "Splat Operators").
 */
public sealed interface Step extends Node {

  /** {@code .name}. */
  record GetAttribute(int start, int end, String name) implements Step {}

  /** {@code [key]}. */
  record Index(int start, int end, Expression key) implements Step {}

  /** {@code .0}, an index in the notation of old Terraform. */
  record LegacyIndex(int start, int end, BigDecimal key) implements Step {}

  /** {@code .*}. */
  record AttributeSplat(int start, int end) implements Step {}

  /** {@code [*]}. */
  record FullSplat(int start, int end) implements Step {}
}
