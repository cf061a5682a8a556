package dev.tfguard.report.html;

import dev.tfguard.finding.Dependent;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.PlannedChange;
import dev.tfguard.report.TerminalText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A resource in the graph of what goes and what depends on it, or several that are alike.
 *
 * @param type with the module before it, if it is in one
 * @param name that of the resource, or how many there are
 * @param note what becomes of it, in words
 * @param look the style of its box
 * @param whole what is shown when the pointer rests on it
 */
record BlastNode(String type, String name, String note, String look, String whole) {

  /** What {@code finding} says is lost. */
  static BlastNode doomed(Finding finding, PlannedChange change) {
    String fate =
        change.replaces() ? "replaced" : change.destroys() ? "destroyed" : "leaves the state";
    String note = fate + ", " + finding.severity().wireName();
    return of(change.configAddress(), note, "doomed " + finding.severity().wireName());
  }

  /** What refers to something that is lost. */
  static BlastNode dependent(Dependent dependent) {
    return of(dependent.address(), note(dependent), dependent.fate().wireName());
  }

  /** Several of one type that refer to the same and meet the same fate. */
  static BlastNode several(List<Dependent> alike) {
    Dependent first = alike.get(0);
    Set<String> places = new TreeSet<>();
    alike.forEach(
        found -> places.add(found.address().substring(0, found.address().lastIndexOf('.'))));
    String type = places.size() == 1 ? places.iterator().next() : type(first);
    String whole =
        alike.stream()
            .map(found -> TerminalText.visible(found.address()))
            .collect(Collectors.joining("\n"));
    return new BlastNode(
        TerminalText.visible(type),
        alike.size()
            + (places.size() == 1 ? " of them" : " of them, in " + places.size() + " modules"),
        note(first),
        first.fate().wireName() + " several",
        whole);
  }

  /** The type of a resource, without its module. */
  static String type(Dependent dependent) {
    String[] parts = dependent.address().split("\\.", -1);
    return parts.length < 2 ? "" : parts[parts.length - 2];
  }

  private static String note(Dependent dependent) {
    return dependent.fate().wireName() + (dependent.stateful() ? ", holds data" : "");
  }

  private static BlastNode of(String address, String note, String look) {
    int name = address.lastIndexOf('.');
    String before = name < 0 ? "" : address.substring(0, name);
    return new BlastNode(
        TerminalText.visible(before),
        TerminalText.visible(address.substring(name + 1)),
        note,
        look,
        TerminalText.visible(address));
  }
}
