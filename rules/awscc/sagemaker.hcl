stateful "awscc_sagemaker_cluster" {
  summary = "A cluster of training machines and what is on their disks"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/sagemaker_cluster"

  iam {
    destroy = ["sagemaker:DeleteCluster"]
  }
}

stateful "awscc_sagemaker_domain" {
  summary = "A Studio domain and the home directories of its users"
  kind    = "file-system"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/sagemaker_domain"

  iam {
    destroy = ["sagemaker:DeleteDomain", "elasticfilesystem:DeleteFileSystem"]
  }
}

stateful "awscc_sagemaker_feature_group" {
  summary = "A feature group and its online records"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/sagemaker_feature_group"

  iam {
    destroy = ["sagemaker:DeleteFeatureGroup", "sagemaker:DeleteRecord"]
  }
}

stateful "awscc_sagemaker_hub" {
  summary = "A private hub of models and notebooks"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/sagemaker_hub"

  iam {
    destroy = ["sagemaker:DeleteHub", "sagemaker:DeleteHubContent"]
  }
}

stateful "awscc_sagemaker_mlflow_app" {
  summary = "A tracking application and the record of its experiments"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/sagemaker_mlflow_app"

  iam {
    destroy = ["sagemaker:DeleteMlflowApp"]
  }
}

stateful "awscc_sagemaker_mlflow_tracking_server" {
  summary = "A tracking server and the record of its experiments"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/sagemaker_mlflow_tracking_server"

  iam {
    destroy = ["sagemaker:DeleteMlflowTrackingServer"]
  }
}

stateful "awscc_sagemaker_model_package" {
  summary = "A model version with its approval and metrics"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/sagemaker_model_package"

  iam {
    destroy = ["sagemaker:DeleteModelPackage"]
  }
}

stateful "awscc_sagemaker_partner_app" {
  summary = "A partner application and what teams keep in it"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/sagemaker_partner_app"

  iam {
    destroy = ["sagemaker:DeletePartnerApp"]
  }
}

stateful "awscc_sagemaker_processing_job" {
  summary = "A processing job and the record of its run"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/sagemaker_processing_job"

  iam {
    destroy = ["sagemaker:DeleteProcessingJob"]
  }
}

stateful "awscc_sagemaker_project" {
  summary = "A project and the stack that was provisioned for it"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/sagemaker_project"

  iam {
    destroy = ["sagemaker:DeleteProject"]
  }
}

stateful "awscc_sagemaker_space" {
  summary = "A Studio space and its disk"
  kind    = "disk"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/sagemaker_space"

  iam {
    destroy = ["sagemaker:DeleteSpace"]
  }
}

stateful "awscc_sagemaker_trial_component" {
  summary = "The record of one stage of a trial"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/sagemaker_trial_component"

  iam {
    destroy = ["sagemaker:DeleteTrialComponent"]
  }
}

stateful "awscc_sagemaker_user_profile" {
  summary = "A user of Studio and what is private to that user"
  kind    = "file-system"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/sagemaker_user_profile"

  iam {
    destroy = ["sagemaker:DeleteUserProfile"]
  }
}
