package dev.tfguard.hcl;

import java.util.Arrays;

/** A stack of numbers that are not boxed. */
final class IntStack {
  private int[] values = new int[8];
  private int size;

  void push(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  /** Takes the top off, of a stack that is not empty. */
  int pop() {
    return values[--size];
  }

  /** Tells whether {@code value} is on top. */
  boolean hasOnTop(int value) {
    return size > 0 && values[size - 1] == value;
  }
}
