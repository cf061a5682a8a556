package dev.tfguard.terraform;

import dev.tfguard.hcl.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Declarations of one sort, in order, found again by their key when an override comes. */
final class Named<T> {
  private final Function<T, Located<Block>> declaration;
  private final Function<T, MergedBody> body;
  private final BiFunction<Located<Block>, MergedBody, T> maker;
  private final List<T> all = new ArrayList<>();
  private final Map<String, List<Integer>> places = new LinkedHashMap<>();

  Named(
      Function<T, Located<Block>> declaration,
      Function<T, MergedBody> body,
      BiFunction<Located<Block>, MergedBody, T> maker) {
    this.declaration = declaration;
    this.body = body;
    this.maker = maker;
  }

  boolean contains(String key) {
    return places.containsKey(key);
  }

  void add(String key, Located<Block> block) {
    places.computeIfAbsent(key, none -> new ArrayList<>(1)).add(all.size());
    all.add(maker.apply(block, MergedBody.ofBlock(block)));
  }

  /** Merges {@code block} into every declaration of that key; Terraform refuses more than one. */
  void override(String key, Located<Block> block) {
    for (int place : places.getOrDefault(key, List.of())) {
      T base = all.get(place);
      MergedBody merged = body.apply(base).overriddenBy(block.sibling(block.node().body()));
      all.set(place, maker.apply(declaration.apply(base), merged));
    }
  }

  List<T> all() {
    return all;
  }
}
