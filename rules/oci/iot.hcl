stateful "oci_iot_digital_twin_instance" {
  summary = "A digital twin with the key its device uses"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/iot_digital_twin_instance"
}

stateful "oci_iot_iot_domain" {
  summary = "A domain with the data of its devices"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/iot_iot_domain"
}

stateful "oci_iot_iot_domain_group" {
  summary = "A group of domains with the database behind them"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/iot_iot_domain_group"
}
