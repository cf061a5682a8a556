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

stateful "azurerm_hdinsight_spark_cluster" {
  summary = "A Spark cluster with its local state"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/hdinsight_spark_cluster"
}
