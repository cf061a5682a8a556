stateful "awscc_kendra_data_source" {
  summary = "A source and the documents indexed from it"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/kendra_data_source"

  iam {
    destroy = ["kendra:DeleteDataSource"]
  }
}

stateful "awscc_kendra_index" {
  summary = "A search index and its documents"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/kendra_index"

  iam {
    destroy = ["kendra:DeleteIndex", "kendra:BatchDeleteDocument"]
  }
}

stateful "awscc_opensearchserverless_collection" {
  summary = "A serverless collection and its indexes"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/opensearchserverless_collection"

  protection "deletion_protection" {
    safe        = ["ENABLED"]
    enforced_by = "service"
    since       = "1.88.0"
  }

  iam {
    destroy = ["aoss:DeleteCollection"]
    disarm  = ["aoss:UpdateCollection"]
  }
}

stateful "awscc_opensearchserverless_collection_index" {
  summary = "An index of a collection and its documents"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/opensearchserverless_collection_index"

  iam {
    destroy = ["aoss:DeleteIndex"]
  }
}

stateful "awscc_opensearchservice_application" {
  summary = "A workspace of dashboards with its address"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/opensearchservice_application"

  iam {
    destroy = ["es:DeleteApplication"]
  }
}

stateful "awscc_opensearchservice_domain" {
  summary = "A search domain, its indexes and automated snapshots"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/opensearchservice_domain"

  iam {
    destroy = ["es:DeleteDomain", "es:DeleteElasticsearchDomain", "es:ESHttpDelete"]
  }
}

stateful "awscc_osis_pipeline" {
  summary = "An ingestion pipeline with its address and the records in its buffer"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/osis_pipeline"

  iam {
    destroy = ["osis:DeletePipeline"]
    disarm  = ["osis:UpdatePipeline"]
  }
}

stateful "awscc_qbusiness_data_source" {
  summary = "A source and the documents indexed from it"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/qbusiness_data_source"

  iam {
    destroy = ["qbusiness:DeleteDataSource"]
  }
}

stateful "awscc_qbusiness_index" {
  summary = "A search index and its documents"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/qbusiness_index"

  iam {
    destroy = ["qbusiness:DeleteIndex"]
  }
}
