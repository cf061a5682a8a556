stateful "awscc_omics_annotation_store" {
  summary = "A store of genome annotations"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/omics_annotation_store"

  iam {
    destroy = ["omics:DeleteAnnotationStore"]
  }
}

stateful "awscc_omics_reference_store" {
  summary    = "A store of reference genomes, once it is empty"
  kind       = "database"
  tier       = "critical"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/omics_reference_store"
  only_empty = true

  iam {
    destroy = ["omics:DeleteReferenceStore", "omics:DeleteReference"]
  }
}

stateful "awscc_omics_sequence_store" {
  summary    = "A store of genome reads, once it is empty"
  kind       = "database"
  tier       = "critical"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/omics_sequence_store"
  only_empty = true

  iam {
    destroy = ["omics:DeleteSequenceStore", "omics:BatchDeleteReadSet"]
  }
}

stateful "awscc_omics_variant_store" {
  summary = "A store of genome variants"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/omics_variant_store"

  iam {
    destroy = ["omics:DeleteVariantStore"]
  }
}
