stateful "azurerm_app_service" {
  summary = "A web app with the files in its home directory"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/4.81.0/docs/resources/app_service"
  until   = "5.0.0"

  recovery "backup.enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "backup.schedule.retention_period_in_days" {
    weaker = "lower"
  }

  recovery "backup.schedule.keep_at_least_one_backup" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "azurerm_app_service_environment" {
  summary = "An App Service environment, whose addresses cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/app_service_environment"
  until   = "4.0.0"
}

stateful "azurerm_app_service_environment_v3" {
  summary = "An App Service environment, whose addresses cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/app_service_environment_v3"
}

stateful "azurerm_app_service_slot" {
  summary = "A slot of a web app with the files in its home directory"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/4.81.0/docs/resources/app_service_slot"
  until   = "5.0.0"
}

stateful "azurerm_function_app" {
  summary = "A function app with its keys and the code deployed to it"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/4.81.0/docs/resources/function_app"
  until   = "5.0.0"
}

stateful "azurerm_function_app_flex_consumption" {
  summary = "A function app with its keys and the code deployed to it"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/function_app_flex_consumption"
}

stateful "azurerm_function_app_slot" {
  summary = "A slot of a function app with its keys and the code deployed to it"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/4.81.0/docs/resources/function_app_slot"
  until   = "5.0.0"
}

stateful "azurerm_linux_function_app" {
  summary = "A function app with its keys and the code deployed to it"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_function_app"

  recovery "backup.enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "backup.schedule.retention_period_days" {
    weaker = "lower"
  }

  recovery "backup.schedule.keep_at_least_one_backup" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "azurerm_linux_function_app_slot" {
  summary = "A slot of a function app with its keys and the code deployed to it"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_function_app_slot"

  recovery "backup.enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "backup.schedule.retention_period_days" {
    weaker = "lower"
  }

  recovery "backup.schedule.keep_at_least_one_backup" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "azurerm_linux_web_app" {
  summary = "A web app with the files in its home directory"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_web_app"

  recovery "backup.enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "backup.schedule.retention_period_days" {
    weaker = "lower"
  }

  recovery "backup.schedule.keep_at_least_one_backup" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "azurerm_linux_web_app_slot" {
  summary = "A slot of a web app with the files in its home directory"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_web_app_slot"

  recovery "backup.enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "backup.schedule.retention_period_days" {
    weaker = "lower"
  }

  recovery "backup.schedule.keep_at_least_one_backup" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "azurerm_logic_app_standard" {
  summary = "A logic app with its workflows and their run history"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/logic_app_standard"
}

stateful "azurerm_spring_cloud_app" {
  summary = "A Spring app with its deployments and its persistent disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/spring_cloud_app"
}

stateful "azurerm_spring_cloud_java_deployment" {
  summary = "A deployment of a Spring app with the code uploaded to it"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/spring_cloud_java_deployment"
}

stateful "azurerm_spring_cloud_service" {
  summary = "A Spring Apps service with its apps and the code uploaded to them"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/spring_cloud_service"
}

stateful "azurerm_static_site" {
  summary = "A static site, whose generated host name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/4.81.0/docs/resources/static_site"
  until   = "5.0.0"
}

stateful "azurerm_static_web_app" {
  summary = "A static site, whose generated host name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/static_web_app"
}

stateful "azurerm_windows_function_app" {
  summary = "A function app with its keys and the code deployed to it"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/windows_function_app"

  recovery "backup.enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "backup.schedule.retention_period_days" {
    weaker = "lower"
  }

  recovery "backup.schedule.keep_at_least_one_backup" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "azurerm_windows_function_app_slot" {
  summary = "A slot of a function app with its keys and the code deployed to it"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/windows_function_app_slot"

  recovery "backup.enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "backup.schedule.retention_period_days" {
    weaker = "lower"
  }

  recovery "backup.schedule.keep_at_least_one_backup" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "azurerm_windows_web_app" {
  summary = "A web app with the files in its home directory"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/windows_web_app"

  recovery "backup.enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "backup.schedule.retention_period_days" {
    weaker = "lower"
  }

  recovery "backup.schedule.keep_at_least_one_backup" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "azurerm_windows_web_app_slot" {
  summary = "A slot of a web app with the files in its home directory"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/windows_web_app_slot"

  recovery "backup.enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "backup.schedule.retention_period_days" {
    weaker = "lower"
  }

  recovery "backup.schedule.keep_at_least_one_backup" {
    weaker = "off"
    safe   = ["true"]
  }
}
