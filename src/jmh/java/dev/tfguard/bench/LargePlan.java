package dev.tfguard.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Writes a plan as {@code terraform show -json} does, of as many resources as are asked for: 200000
 * of them make 1 GB. Most do not change; what changes is spread evenly.
 */
public final class LargePlan {
  private static final List<String> TYPES =
      List.of(
          "aws_instance",
          "aws_security_group_rule",
          "aws_iam_role_policy",
          "aws_s3_bucket",
          "aws_db_instance",
          "aws_route53_record",
          "aws_ssm_parameter",
          "aws_cloudwatch_metric_alarm");
  private static final int INSTANCES = 50;
  private static final String PROVIDER = "registry.terraform.io/hashicorp/aws";

  private final JsonGenerator json;
  private final int size;

  private LargePlan(JsonGenerator json, int size) {
    this.json = json;
    this.size = size;
  }

  /** Takes the file to write and the number of resources. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  static void write(Path file, int size) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      new LargePlan(json, size).write();
    }
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("format_version", "1.2");
    json.writeStringField("terraform_version", "1.11.4");
    state("planned_values", false);
    changes();
    json.writeObjectFieldStart("prior_state");
    json.writeStringField("format_version", "1.0");
    json.writeStringField("terraform_version", "1.11.4");
    state("values", true);
    json.writeEndObject();
    configuration();
    json.writeStringField("timestamp", "2026-01-01T00:00:00Z");
    json.writeBooleanField("applyable", true);
    json.writeBooleanField("complete", true);
    json.writeBooleanField("errored", false);
    json.writeEndObject();
  }

  private void state(String key, boolean dependencies) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeObjectFieldStart("root_module");
    json.writeArrayFieldStart("child_modules");
    for (int first = 0; first < size; first += INSTANCES * TYPES.size()) {
      module(first, dependencies);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void module(int first, boolean dependencies) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("resources");
    for (int at = first; at < Math.min(size, first + INSTANCES * TYPES.size()); at++) {
      json.writeStartObject();
      head(at);
      json.writeNumberField("schema_version", 1);
      values("values", at, any -> true);
      json.writeObjectFieldStart("sensitive_values");
      json.writeObjectFieldStart("tags");
      json.writeEndObject();
      json.writeEndObject();
      if (dependencies) {
        dependencies(at);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("address", moduleOf(first));
    json.writeEndObject();
  }

  private void dependencies(int at) throws IOException {
    json.writeArrayFieldStart("depends_on");
    for (int before = 0; before < at / INSTANCES % TYPES.size(); before++) {
      json.writeString(moduleOf(at) + "." + TYPES.get(before) + ".this");
    }
    json.writeEndArray();
  }

  private void changes() throws IOException {
    json.writeArrayFieldStart("resource_changes");
    for (int at = 0; at < size; at++) {
      json.writeStartObject();
      head(at);
      json.writeObjectFieldStart("change");
      actions(at);
      values("before", at, any -> true);
      values("after", at, place -> place % 1000 != 7);
      json.writeObjectFieldStart("after_unknown");
      json.writeEndObject();
      marks("before_sensitive");
      marks("after_sensitive");
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void actions(int at) throws IOException {
    json.writeArrayFieldStart("actions");
    json.writeString(at % 1000 == 7 ? "delete" : at % 100 == 13 ? "update" : "no-op");
    json.writeEndArray();
  }

  private void marks(String key) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeObjectFieldStart("tags");
    json.writeEndObject();
    json.writeBooleanField("password", true);
    json.writeEndObject();
  }

  private void head(int at) throws IOException {
    String type = TYPES.get(at / INSTANCES % TYPES.size());
    int key = at % INSTANCES;
    json.writeStringField("address", moduleOf(at) + "." + type + ".this[" + key + "]");
    json.writeStringField("module_address", moduleOf(at));
    json.writeStringField("mode", "managed");
    json.writeStringField("type", type);
    json.writeStringField("name", "this");
    json.writeNumberField("index", key);
    json.writeStringField("provider_name", PROVIDER);
  }

  private static String moduleOf(int at) {
    return "module.service_" + at / (INSTANCES * TYPES.size());
  }

  private void values(String key, int at, IntPredicate exists) throws IOException {
    if (!exists.test(at)) {
      json.writeNullField(key);
      return;
    }
    json.writeObjectFieldStart(key);
    json.writeStringField("arn", "arn:aws:service:eu-central-1:123456789012:thing/" + at);
    json.writeBooleanField("deletion_protection", at % 3 == 0);
    json.writeStringField("id", "thing-" + Integer.toHexString(at * 31));
    json.writeNumberField("backup_retention_period", at % 35);
    json.writeNullField("kms_key_id");
    json.writeStringField("policy", POLICY);
    json.writeStringField("user_data", "IyEvYmluL2Jhc2gKZWNobyBoZWxsbwo=".repeat(6));
    blocks(at);
    json.writeObjectFieldStart("tags");
    json.writeStringField("Name", "thing " + at);
    json.writeStringField("Owner", "Größe & Söhne");
    json.writeEndObject();
    for (int number = 0; number < 8; number++) {
      json.writeStringField("attribute_" + number, "value " + at + " of " + number);
    }
    json.writeNullField("timeouts");
    json.writeEndObject();
  }

  private void blocks(int at) throws IOException {
    json.writeArrayFieldStart("ebs_block_device");
    for (int number = 0; number < 2; number++) {
      json.writeStartObject();
      json.writeStringField("device_name", "/dev/sd" + (char) ('b' + number));
      json.writeBooleanField("delete_on_termination", at % 2 == 0);
      json.writeNumberField("volume_size", 100 + number);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void configuration() throws IOException {
    json.writeObjectFieldStart("configuration");
    json.writeObjectFieldStart("root_module");
    json.writeObjectFieldStart("module_calls");
    for (int first = 0; first < size; first += INSTANCES * TYPES.size()) {
      json.writeObjectFieldStart(moduleOf(first).substring("module.".length()));
      json.writeStringField("source", "./modules/service");
      json.writeObjectFieldStart("module");
      json.writeArrayFieldStart("resources");
      for (int number = 0; number < TYPES.size(); number++) {
        resource(number);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void resource(int number) throws IOException {
    json.writeStartObject();
    json.writeStringField("address", TYPES.get(number) + ".this");
    json.writeStringField("mode", "managed");
    json.writeStringField("type", TYPES.get(number));
    json.writeStringField("name", "this");
    json.writeStringField("provider_config_key", "aws");
    json.writeObjectFieldStart("expressions");
    json.writeObjectFieldStart("policy");
    json.writeArrayFieldStart("references");
    if (number > 0) {
      json.writeString(TYPES.get(number - 1) + ".this.arn");
      json.writeString(TYPES.get(number - 1) + ".this");
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeNumberField("schema_version", 1);
    json.writeEndObject();
  }

  private static final String POLICY =
      "{\"Statement\":[{\"Action\":[\"s3:GetObject\",\"s3:PutObject\",\"s3:ListBucket\"],"
          + "\"Effect\":\"Allow\",\"Resource\":\"arn:aws:s3:::example-bucket/*\"}],"
          + "\"Version\":\"2012-10-17\"}";
}
