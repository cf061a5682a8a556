stateful "azurerm_app_service" {
  summary = "A web app with the files in its home directory"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/app_service"
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
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/app_service_slot"
}

stateful "azurerm_function_app" {
  summary = "A function app with its keys and the code deployed to it"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/function_app"
}

stateful "azurerm_linux_function_app" {
  summary = "A function app with its keys and the code deployed to it"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_function_app"
}

stateful "azurerm_linux_function_app_slot" {
  summary = "A slot of a function app with its keys and the code deployed to it"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_function_app_slot"
}

stateful "azurerm_linux_web_app" {
  summary = "A web app with the files in its home directory"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_web_app"
}

stateful "azurerm_linux_web_app_slot" {
  summary = "A slot of a web app with the files in its home directory"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_web_app_slot"
}

stateful "azurerm_logic_app_standard" {
  summary = "A logic app with its workflows and their run history"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/logic_app_standard"
}

stateful "azurerm_static_site" {
  summary = "A static site, whose generated host name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/static_site"
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
}

stateful "azurerm_windows_function_app_slot" {
  summary = "A slot of a function app with its keys and the code deployed to it"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/windows_function_app_slot"
}

stateful "azurerm_windows_web_app" {
  summary = "A web app with the files in its home directory"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/windows_web_app"
}

stateful "azurerm_windows_web_app_slot" {
  summary = "A slot of a web app with the files in its home directory"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/windows_web_app_slot"
}
