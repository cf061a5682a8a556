stateful "awscc_lookoutmetrics_anomaly_detector" {
  summary = "A detector and the anomalies it has found"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/lookoutmetrics_anomaly_detector"

  iam {
    destroy = ["lookoutmetrics:DeleteAnomalyDetector"]
  }
}

stateful "awscc_lookoutvision_project" {
  summary = "A project of labelled images and trained models"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/lookoutvision_project"

  iam {
    destroy = ["lookoutvision:DeleteProject"]
  }
}
