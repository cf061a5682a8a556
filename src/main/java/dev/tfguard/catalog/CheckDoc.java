package dev.tfguard.catalog;

import java.util.List;

/**
 * What people are told of a check.
 *
 * @param title the defect, not its cure; no period
 * @param severity how the severity comes about, one line
 * @param what what the check finds
 * @param why what goes wrong otherwise
 * @param mend what to do
 * @param examples at least one of each sort
 */
public record CheckDoc(
    String id,
    String title,
    String severity,
    String what,
    String why,
    String mend,
    List<Example> examples) {

  /** Whether an example shows the defect or its absence. */
  public enum Sort {
    /** The check finds something. */
    BAD,
    /** The check finds nothing. */
    GOOD
  }

  /** What an example is written in, as its argument is named. */
  public enum Form {
    /** A whole small Terraform file. */
    SOURCE,
    /** A plan in JSON, reduced to what the check looks at. */
    PLAN,
    /** A file as it was and as it is. */
    CHANGE
  }

  /**
   * One example and its text.
   *
   * @param before the text that it was, for {@link Form#CHANGE}; empty otherwise
   */
  public record Example(Sort sort, Form form, String text, String before) {
    /** One that is no change. */
    public Example(Sort sort, Form form, String text) {
      this(sort, form, text, "");
    }

    /** What there is to see of it. */
    public String shown() {
      return form == Form.CHANGE ? "# before\n" + before + "\n# now\n" + text : text;
    }
  }

  /** The texts of the examples of {@code sort}. */
  public List<String> examples(Sort sort) {
    return examples.stream().filter(example -> example.sort == sort).map(Example::shown).toList();
  }
}
