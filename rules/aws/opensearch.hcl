stateful "aws_cloudsearch_domain" {
  summary = "A search domain and its documents"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudsearch_domain"

  iam {
    destroy = ["cloudsearch:DeleteDomain"]
  }
}

stateful "aws_elasticsearch_domain" {
  summary = "A search domain, its indexes and automated snapshots"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elasticsearch_domain"

  iam {
    destroy = ["es:DeleteDomain", "es:DeleteElasticsearchDomain"]
  }
}

stateful "aws_kendra_data_source" {
  summary = "A source and the documents indexed from it"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kendra_data_source"

  iam {
    destroy = ["kendra:DeleteDataSource"]
  }
}

stateful "aws_kendra_experience" {
  summary = "A search page, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kendra_experience"

  iam {
    destroy = ["kendra:DeleteExperience"]
  }
}

stateful "aws_kendra_index" {
  summary = "A search index and its documents"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kendra_index"

  iam {
    destroy = ["kendra:DeleteIndex", "kendra:BatchDeleteDocument"]
  }
}

stateful "aws_opensearch_application" {
  summary = "A workspace of dashboards with its address"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearch_application"
  since   = "6.30.0"

  iam {
    destroy = ["es:DeleteApplication"]
  }
}

stateful "aws_opensearch_domain" {
  summary = "A search domain, its indexes and automated snapshots"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearch_domain"

  iam {
    destroy = ["es:DeleteDomain", "es:DeleteElasticsearchDomain", "es:ESHttpDelete"]
  }
}

stateful "aws_opensearchserverless_collection" {
  summary = "A serverless collection and its indexes"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearchserverless_collection"

  iam {
    destroy = ["aoss:DeleteCollection"]
  }
}

stateful "aws_osis_pipeline" {
  summary = "An ingestion pipeline with its address and the records in its buffer"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/osis_pipeline"

  iam {
    destroy = ["osis:DeletePipeline"]
    disarm  = ["osis:UpdatePipeline"]
  }
}
