stateful "aws_sagemaker_domain" {
  summary = "A Studio domain, and its home directories if retention_policy says Delete"
  kind    = "file-system"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_domain"

  hazard "retention_policy.home_efs_file_system" {
    unsafe  = ["Delete"]
    default = "Retain"
    because = "the home directories are deleted with the domain"
  }

  iam {
    destroy = ["sagemaker:DeleteDomain"]
  }
}

stateful "aws_sagemaker_feature_group" {
  summary = "A feature group and its online records"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_feature_group"

  iam {
    destroy = ["sagemaker:DeleteFeatureGroup", "sagemaker:DeleteRecord"]
  }
}

stateful "aws_sagemaker_hub" {
  summary = "A private hub of models and notebooks"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_hub"

  iam {
    destroy = ["sagemaker:DeleteHub", "sagemaker:DeleteHubContent"]
  }
}

stateful "aws_sagemaker_hyper_parameter_tuning_job" {
  summary = "A tuning job and the record of its runs"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_hyper_parameter_tuning_job"
  since   = "6.42.0"

  iam {
    destroy = ["sagemaker:DeleteHyperParameterTuningJob"]
  }
}

stateful "aws_sagemaker_mlflow_app" {
  summary = "A tracking application and the record of its experiments"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_mlflow_app"
  since   = "6.35.0"

  iam {
    destroy = ["sagemaker:DeleteMlflowApp"]
  }
}

stateful "aws_sagemaker_mlflow_tracking_server" {
  summary = "A tracking server and the record of its experiments"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_mlflow_tracking_server"

  iam {
    destroy = ["sagemaker:DeleteMlflowTrackingServer"]
  }
}

stateful "aws_sagemaker_notebook_instance" {
  summary = "A notebook machine and the files on its disk"
  kind    = "disk"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_notebook_instance"

  iam {
    destroy = ["sagemaker:DeleteNotebookInstance"]
  }
}

stateful "aws_sagemaker_project" {
  summary = "A project and the stack that was provisioned for it"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_project"

  iam {
    destroy = ["sagemaker:DeleteProject"]
  }
}

stateful "aws_sagemaker_space" {
  summary = "A Studio space and its disk"
  kind    = "disk"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_space"

  iam {
    destroy = ["sagemaker:DeleteSpace"]
  }
}

stateful "aws_sagemaker_training_job" {
  summary = "A training job and the record of its run"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_training_job"
  since   = "6.39.0"

  hazard "delete_model_packages_on_destroy" {
    unsafe  = ["true"]
    because = "every model package of the group it registers in is deleted as well"
  }

  iam {
    destroy = ["sagemaker:DeleteTrainingJob"]
  }
}

stateful "aws_sagemaker_user_profile" {
  summary = "A user of Studio and what is private to that user"
  kind    = "file-system"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_user_profile"

  iam {
    destroy = ["sagemaker:DeleteUserProfile"]
  }
}

stateful "aws_sagemaker_workforce" {
  summary    = "The workers who label, with the address they sign in at, once their teams are gone"
  kind       = "identity"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_workforce"
  only_empty = true

  iam {
    destroy = ["sagemaker:DeleteWorkforce"]
  }
}
