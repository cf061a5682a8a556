package dev.tfguard.check.against;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.BodyItem;
import dev.tfguard.terraform.Located;
import dev.tfguard.terraform.MergedBody;
import java.util.HashMap;
import java.util.Map;

/** How much two bodies are alike. */
final class Likeness {
  private Likeness() {}

  /** The share of arguments and blocks that are the same in both, from 0 to 1. */
  static double of(MergedBody one, MergedBody two) {
    Map<String, Integer> first = parts(one);
    Map<String, Integer> second = parts(two);
    int same = 0;
    for (Map.Entry<String, Integer> part : first.entrySet()) {
      same += Math.min(part.getValue(), second.getOrDefault(part.getKey(), 0));
    }
    int most = Math.max(total(first), total(second));
    return most == 0 ? 1 : (double) same / most;
  }

  private static int total(Map<String, Integer> parts) {
    return parts.values().stream().mapToInt(Integer::intValue).sum();
  }

  // Protection may go at the same time, and must not hide where the resource went.
  private static Map<String, Integer> parts(MergedBody body) {
    Map<String, Integer> parts = new HashMap<>();
    for (Located<BodyItem> item : body.items()) {
      if (!(item.node() instanceof Block block && block.type().equals("lifecycle"))) {
        parts.merge(text(item), 1, Integer::sum);
      }
    }
    return parts;
  }

  private static String text(Located<BodyItem> item) {
    String text =
        item.node() instanceof Attribute attribute
            ? attribute.name() + "=" + item.sibling(attribute.value()).text()
            : item.text();
    return text.replaceAll("\\s+", " ");
  }
}
