stateful "azurerm_hdinsight_hadoop_cluster" {
  summary = "A Hadoop cluster with its local state"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/hdinsight_hadoop_cluster"
}

stateful "azurerm_hdinsight_hbase_cluster" {
  summary = "An HBase cluster with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/hdinsight_hbase_cluster"
}

stateful "azurerm_hdinsight_interactive_query_cluster" {
  summary = "An Interactive Query cluster with its local state"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/hdinsight_interactive_query_cluster"
}

stateful "azurerm_hdinsight_kafka_cluster" {
  summary = "A Kafka cluster with its topics and their messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/hdinsight_kafka_cluster"
}

stateful "azurerm_hdinsight_ml_services_cluster" {
  same_as = "azurerm_hdinsight_hadoop_cluster"
  summary = "An ML Services cluster with its local state"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/2.99.0/docs/resources/hdinsight_ml_services_cluster"
  until   = "3.0.0"
}

stateful "azurerm_hdinsight_rserver_cluster" {
  same_as = "azurerm_hdinsight_hadoop_cluster"
  summary = "An R Server cluster with its local state"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/2.99.0/docs/resources/hdinsight_rserver_cluster"
  until   = "3.0.0"
}

stateful "azurerm_hdinsight_spark_cluster" {
  summary = "A Spark cluster with its local state"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/hdinsight_spark_cluster"
}

stateful "azurerm_hdinsight_storm_cluster" {
  same_as = "azurerm_hdinsight_hadoop_cluster"
  summary = "A Storm cluster with its local state"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/2.99.0/docs/resources/hdinsight_storm_cluster"
  until   = "3.0.0"
}
