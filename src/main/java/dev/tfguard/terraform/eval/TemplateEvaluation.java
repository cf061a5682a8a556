package dev.tfguard.terraform.eval;

import dev.tfguard.hcl.ForDirective;
import dev.tfguard.hcl.IfDirective;
import dev.tfguard.hcl.Interpolation;
import dev.tfguard.hcl.Template;
import dev.tfguard.hcl.TemplateLiteral;
import dev.tfguard.hcl.TemplatePart;
import dev.tfguard.terraform.eval.Type.Basic;
import dev.tfguard.terraform.eval.Value.Null;
import dev.tfguard.terraform.eval.Value.Text;
import dev.tfguard.terraform.eval.Value.Unknown;
import java.util.List;
import java.util.Optional;

/** Strings with interpolation and directives. */
final class TemplateEvaluation {
  private final Evaluation evaluation;

  TemplateEvaluation(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** The value of {@code template}: a string, or anything where it only wraps an expression. */
  Value of(Template template) {
    return template.wrapped().map(evaluation::of).orElseGet(() -> joined(template.parts()));
  }

  private Value joined(List<TemplatePart> parts) {
    StringBuilder text = new StringBuilder();
    Assumptions assumptions = Assumptions.NONE;
    Optional<Value> unknown = Optional.empty();
    for (TemplatePart part : parts) {
      Value value = text(part);
      assumptions = assumptions.and(value.traits().assumptions());
      if (value.isError()) {
        return Values.errorIn(value, Basic.STRING);
      }
      if (value instanceof Text known && text.length() <= Values.LONGEST_TEXT) {
        text.append(known.value());
      } else {
        unknown = Optional.of(value);
      }
    }
    return unknown.orElseGet(() -> Values.text(text.toString())).assuming(assumptions);
  }

  private Value text(TemplatePart part) {
    Value value = of(part);
    if (value instanceof Unknown unknown) {
      return new Unknown(Basic.STRING, unknown.kind(), unknown.cause(), unknown.assumptions());
    }
    return value instanceof Null
        ? Values.error("a null value is put into a string").assuming(value.assumptions())
        : Conversion.convert(value, Basic.STRING);
  }

  private Value of(TemplatePart part) {
    if (part instanceof TemplateLiteral literal) {
      return Values.text(literal.value());
    }
    if (part instanceof Interpolation interpolation) {
      return evaluation.of(interpolation.expression());
    }
    if (part instanceof IfDirective directive) {
      Value condition = evaluation.of(directive.condition());
      return Choice.between(condition, joined(directive.whenTrue()), joined(directive.whenFalse()));
    }
    return part instanceof ForDirective loop
        ? repeated(loop)
        : Values.unknown("a part of a template that is not understood");
  }

  private Value repeated(ForDirective loop) {
    Value collection = evaluation.of(loop.collection());
    Value items = Iteration.items(collection);
    if (!(items instanceof Value.Sequence)) {
      return items instanceof Unknown unknown && !unknown.isError()
          ? new Unknown(Basic.STRING, unknown.kind(), unknown.cause(), unknown.assumptions())
          : items;
    }
    Assumptions assumptions = collection.assumptions();
    StringBuilder joined = new StringBuilder();
    for (Iteration.Item item : Iteration.over(collection)) {
      Evaluation inner =
          evaluation.with(loop.keyName(), item.key(), loop.valueName(), item.value());
      Value text = new TemplateEvaluation(inner).joined(loop.body());
      assumptions = assumptions.and(text.traits().assumptions());
      if (joined.length() > Values.LONGEST_TEXT || !evaluation.budget().spend(1)) {
        return Values.unknown(Basic.STRING, "a loop makes a long text").assuming(assumptions);
      }
      if (!(text instanceof Text known)) {
        return text.assuming(assumptions);
      }
      joined.append(known.value());
    }
    return Values.text(joined.toString()).assuming(assumptions);
  }
}
