package dev.tfguard.plan;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a JSON document is that is no plan, told by its top-level keys.
 *
 * @param message what it is, without a period at its end
 * @param hint how a plan is made, without a period at its end
 */
record DocumentKind(Predicate<Set<String>> fits, String message, String hint) {
  private static final Set<String> STATE_KEYS =
      Set.of("format_version", "terraform_version", "checks");
  private static final Set<String> SOURCE_KEYS =
      Set.of(
          "//",
          "check",
          "data",
          "ephemeral",
          "import",
          "locals",
          "module",
          "moved",
          "output",
          "provider",
          "removed",
          "resource",
          "terraform",
          "variable");
  private static final Set<String> ANSWER_KEYS = Set.of("data", "errors", "included", "links");

  /** The first one that fits is meant. */
  private static final List<DocumentKind> KINDS =
      List.of(
          // The log of a command; its lines also tell of changes, but not of all that matters.
          new DocumentKind(
              hasAny("@level", "@message"),
              "these are the log lines of terraform plan -json or apply -json, not a plan",
              Hints.PLAN_AND_SHOW),
          // The log of Terragrunt, with a plan as text in it if at all.
          new DocumentKind(
              hasAll("level", "msg"),
              "these are log lines of terragrunt in JSON, not a plan",
              "run terragrunt run --all --log-disable -- show -json tfplan > plan.json"),
          // What HCP Terraform hands out to those who may not see values (jsonformat/plan.go).
          new DocumentKind(
              hasAny("plan_format_version", "provider_format_version"),
              "this is the redacted plan that HCP Terraform keeps for its display",
              "download the plan's json-output instead of json-output-redacted, or " + Hints.SHOW),
          // What terraform plan -out leaves for a run in HCP Terraform (cloudplan).
          new DocumentKind(
              hasAny("remote_plan_format"),
              "this is a saved plan that only names a run in HCP Terraform, not the plan itself",
              Hints.SHOW),
          // A plan or state file under OpenTofu's encryption (internal/encryption/base.go).
          new DocumentKind(
              hasAny("encrypted_data"),
              "this is a plan or state file that OpenTofu has encrypted",
              "run tofu show -json FILE > plan.json where the configuration with the key is"),
          new DocumentKind(
              hasAny("provider_schemas"),
              "this is the output of terraform providers schema -json, not a plan",
              Hints.SHOW),
          new DocumentKind(
              hasAll("valid", "diagnostics"),
              "this is the output of terraform validate -json, not a plan",
              Hints.PLAN_AND_SHOW),
          // A state as terraform show -json writes it when it is given no plan.
          new DocumentKind(
              hasAll("format_version", "values"),
              "this is a state, not a plan: terraform show -json was given no plan file",
              Hints.PLAN_AND_SHOW),
          // A state with nothing in it, or no state at all.
          new DocumentKind(
              keys -> keys.contains("format_version") && STATE_KEYS.containsAll(keys),
              "this is an empty state, not a plan: terraform show -json was given no plan file",
              Hints.PLAN_AND_SHOW),
          // A state as backends keep it.
          new DocumentKind(
              keys ->
                  keys.contains("lineage")
                      || (keys.contains("version") && keys.contains("terraform_version")),
              "this is a state file, not a plan",
              Hints.PLAN_AND_SHOW),
          // Sources in JSON.
          new DocumentKind(
              keys -> !keys.isEmpty() && SOURCE_KEYS.containsAll(keys),
              "this is a Terraform configuration in JSON, not a plan",
              "give it to tfguard scan, or " + Hints.PLAN_AND_SHOW),
          new DocumentKind(
              hasAny("AWSTemplateFormatVersion", "Resources", "ChangeSetName"),
              "this is a CloudFormation document, which tfguard does not read",
              Hints.PLAN_AND_SHOW),
          // An answer of HCP Terraform, or of another service with JSON:API.
          new DocumentKind(
              keys -> !keys.isEmpty() && ANSWER_KEYS.containsAll(keys),
              "this is an answer of a web service, not a plan",
              "follow the plan's json-output link (curl needs -L and --fail), or " + Hints.SHOW),
          new DocumentKind(Set::isEmpty, "this is an empty JSON object, not a plan", Hints.SHOW));

  private static final DocumentKind OTHER =
      new DocumentKind(
          keys -> true,
          "this is JSON, but neither a plan nor anything else that terraform show -json writes",
          Hints.PLAN_AND_SHOW);

  /** The kind of a document with those keys at its top. */
  static DocumentKind of(Collection<String> keys) {
    Set<String> set = Set.copyOf(keys);
    return KINDS.stream().filter(kind -> kind.fits.test(set)).findFirst().orElse(OTHER);
  }

  private static Predicate<Set<String>> hasAny(String... names) {
    return keys -> Set.of(names).stream().anyMatch(keys::contains);
  }

  private static Predicate<Set<String>> hasAll(String... names) {
    return keys -> keys.containsAll(Set.of(names));
  }
}
