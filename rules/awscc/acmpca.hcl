stateful "awscc_pcaconnectorad_connector" {
  summary = "A connector, at whose address machines of a directory enroll"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/pcaconnectorad_connector"

  iam {
    destroy = ["pca-connector-ad:DeleteConnector"]
  }
}

stateful "awscc_pcaconnectorscep_challenge" {
  summary = "A password with which devices enroll"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/pcaconnectorscep_challenge"

  iam {
    destroy = ["pca-connector-scep:DeleteChallenge"]
  }
}

stateful "awscc_pcaconnectorscep_connector" {
  summary = "A connector, at whose address devices enroll"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/pcaconnectorscep_connector"

  iam {
    destroy = ["pca-connector-scep:DeleteConnector"]
  }
}
