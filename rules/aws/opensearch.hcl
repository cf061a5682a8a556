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

stateful "aws_kendra_index" {
  summary = "A search index and its documents"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kendra_index"

  iam {
    destroy = ["kendra:DeleteIndex"]
  }
}

stateful "aws_opensearch_domain" {
  summary = "A search domain, its indexes and automated snapshots"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearch_domain"

  iam {
    destroy = ["es:DeleteDomain", "es:DeleteElasticsearchDomain"]
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
