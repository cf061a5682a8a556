package dev.tfguard.terraform.eval;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Terraform's numbers: binary fractions with a mantissa of a fixed number of bits, rounded to even.
 *
 * <p>Every such number is a finite decimal, so {@link BigDecimal} holds it exactly.
 */
final class BinaryFloat {
  /** The mantissa of a number from a source. */
  static final int LITERAL_BITS = 512;

  /** The mantissa of a number that Terraform's own code makes of an integer. */
  static final int INTEGER_BITS = 64;

  private static final int MOST_DIGITS = 5000;

  private BinaryFloat() {}

  /**
   * Tells whether {@code value} is so large, small or long that computing with it is not worth it.
   */
  static boolean isExcessive(BigDecimal value) {
    return value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS;
  }

  /** The nearest number of {@code bits} bits. */
  static BigDecimal round(BigDecimal value, int bits) {
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    if (value.scale() <= 0 && value.toBigInteger().bitLength() <= bits) {
      return value.setScale(0, RoundingMode.UNNECESSARY);
    }
    BigInteger power = BigInteger.TEN.pow(Math.abs(value.scale()));
    return value.scale() > 0
        ? ratio(value.unscaledValue(), power, bits)
        : ratio(value.unscaledValue().multiply(power), BigInteger.ONE, bits);
  }

  /** The nearest number to {@code dividend / divisor}. */
  static BigDecimal divide(BigDecimal dividend, BigDecimal divisor, int bits) {
    if (dividend.signum() == 0) {
      return BigDecimal.ZERO;
    }
    int scale = Math.max(0, Math.max(dividend.scale(), divisor.scale()));
    BigInteger top = dividend.movePointRight(scale).toBigIntegerExact();
    BigInteger bottom = divisor.movePointRight(scale).toBigIntegerExact();
    return ratio(top, bottom, bits);
  }

  /** The fewest bits that hold {@code value}, which is a binary fraction. */
  static int bitsNeeded(BigDecimal value) {
    if (value.signum() == 0) {
      return 0;
    }
    int scale = Math.max(0, value.stripTrailingZeros().scale());
    BigInteger mantissa = value.multiply(BigDecimal.valueOf(2).pow(scale)).toBigInteger().abs();
    return mantissa.bitLength() - mantissa.getLowestSetBit();
  }

  /** The shortest decimal that means {@code value} and no other number of {@code bits} bits. */
  static String print(BigDecimal value, int bits) {
    BigDecimal plain = value.stripTrailingZeros();
    if (plain.scale() <= 0 && plain.toBigInteger().bitLength() <= bits) {
      return plain.toPlainString();
    }
    int low = 1;
    int high = plain.precision();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (round(shortened(plain, middle), bits).compareTo(plain) == 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return shortened(plain, low).stripTrailingZeros().toPlainString();
  }

  private static BigDecimal shortened(BigDecimal value, int digits) {
    return value.round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }

  private static BigDecimal ratio(BigInteger top, BigInteger bottom, int bits) {
    BigInteger numerator = top.abs();
    BigInteger denominator = bottom.abs();
    int shift = bits + 2 - (numerator.bitLength() - denominator.bitLength());
    BigInteger[] parts =
        shift >= 0
            ? numerator.shiftLeft(shift).divideAndRemainder(denominator)
            : numerator.divideAndRemainder(denominator.shiftLeft(-shift));
    // One more bit keeps the fact that something was cut off.
    BigInteger quotient = parts[0].shiftLeft(1);
    if (parts[1].signum() != 0) {
      quotient = quotient.setBit(0);
    }
    int dropped = quotient.bitLength() - bits;
    BigDecimal result = scaled(roundedShift(quotient, dropped), dropped - shift - 1);
    return top.signum() == bottom.signum() ? result : result.negate();
  }

  private static BigInteger roundedShift(BigInteger value, int dropped) {
    BigInteger kept = value.shiftRight(dropped);
    boolean half = value.testBit(dropped - 1);
    boolean more = value.getLowestSetBit() < dropped - 1;
    return half && (more || kept.testBit(0)) ? kept.add(BigInteger.ONE) : kept;
  }

  private static BigDecimal scaled(BigInteger mantissa, int exponent) {
    int even = mantissa.getLowestSetBit();
    BigInteger odd = mantissa.shiftRight(even);
    int power = exponent + even;
    return power >= 0
        ? new BigDecimal(odd.shiftLeft(power))
        : new BigDecimal(odd.multiply(BigInteger.valueOf(5).pow(-power)), -power);
  }
}
