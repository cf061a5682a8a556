package dev.tfguard.report.html;

import dev.tfguard.finding.ProtectionCount;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How much of what is stateful Terraform refuses to destroy.
 *
 * @param modules those with most unprotected first
 * @param moreModules the others, of which there may be very many
 * @param kinds in the same order
 */
record Coverage(Bar total, List<Bar> modules, List<Bar> moreModules, List<Bar> kinds) {
  private static final int SHOWN = 12;
  private static final int MOST = 500;

  private static final Comparator<Bar> ORDER =
      Comparator.comparingInt(Bar::rest).reversed().thenComparing(Bar::label);

  static Coverage of(List<ProtectionCount> counts) {
    List<Bar> modules = bars(counts, ProtectionCount::module);
    int stateful = counts.stream().mapToInt(ProtectionCount::stateful).sum();
    int guarded = counts.stream().mapToInt(ProtectionCount::protectedOnes).sum();
    int shown = Math.min(SHOWN, modules.size());
    return new Coverage(
        Bar.of("all", guarded, stateful),
        modules.subList(0, shown),
        modules.subList(shown, Math.min(MOST, modules.size())),
        bars(counts, ProtectionCount::kind));
  }

  private static List<Bar> bars(
      List<ProtectionCount> counts, Function<ProtectionCount, String> label) {
    Map<String, int[]> sums = new TreeMap<>();
    for (ProtectionCount count : counts) {
      int[] sum = sums.computeIfAbsent(label.apply(count), first -> new int[2]);
      sum[0] += count.protectedOnes();
      sum[1] += count.stateful();
    }
    List<Bar> bars =
        sums.entrySet().stream()
            .map(entry -> Bar.of(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
            .sorted(ORDER)
            .toList();
    return Bar.compared(bars);
  }

  boolean hasMore() {
    return !moreModules.isEmpty();
  }
}
