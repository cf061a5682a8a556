package dev.tfguard.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ModuleSourceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "./db",
        "../db",
        "/srv/db",
        "db",
        "o/r",
        "github.com/o",
        "s3::x",
        "C:\\x",
        "a/b/c/d",
        "//",
        "?",
        "git::"
      })
  void isNoPublishedModule(String source) {
    assertThat(ModuleSource.parse(source)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Azure/aks/azurerm, azure/aks/azurerm",
    "o/rds/aws//modules/db, o/rds/aws//modules/db",
    "registry.terraform.io/o/rds/aws, o/rds/aws",
    "app.terraform.io/o/rds/aws//modules/db/, o/rds/aws//modules/db",
    "github.com/O/terraform-aws-rds, github.com/o/terraform-aws-rds",
    "github.com/o/terraform-aws-rds//modules/db?ref=v1, github.com/o/terraform-aws-rds//modules/db",
    "git::https://github.com/o/r.git, github.com/o/r",
    "git::https://github.com/o/r.git//m?ref=v1&depth=1, github.com/o/r//m",
    "git::ssh://git@github.com/o/r.git?ref=v1, github.com/o/r",
    "git::git@github.com:o/r.git//m, github.com/o/r//m",
    "git@github.com:o/r.git, github.com/o/r",
    "https://user:secret@github.com/o/r, github.com/o/r",
    "bitbucket.org/o/r, bitbucket.org/o/r",
  })
  void isTheSameModuleHoweverItIsFetched(String source, String expected) {
    assertThat(ModuleSource.parse(source)).hasToString("Optional[" + expected + "]");
  }
}
