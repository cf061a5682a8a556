variable "defaulted" {
  type    = bool
  default = true
}

variable "required" {
  type = string
}

variable "text" {
  type    = string
  default = "default"
}

variable "json" {
  type    = number
  default = 0
}

variable "early" {
  default = "default"
}

variable "automatic" {
  type    = bool
  default = false
}

variable "commanded" {
  type    = bool
  default = false
}

variable "list" {
  type    = list(string)
  default = []
}

variable "settings" {
  type = object({
    protect = optional(bool, true)
    name    = optional(string)
    deep = optional(object({
      days = optional(number, 7)
    }), {})
    given = string
  })
  default = { given = "default" }
}

variable "map" {
  type = map(object({
    protect = optional(bool, true)
  }))
  default = {
    a = {}
    b = { protect = false }
  }
}

variable "strict" {
  type     = string
  nullable = false
  default  = "strict"
}

variable "loose" {
  type    = string
  default = "loose"
}


locals {
  both   = var.defaulted && var.automatic
  chain  = local.both ? "on" : "off"
  prefix = "${var.text}-x"
}

resource "terraform_data" "defaulted" {
  input = var.defaulted
}

resource "terraform_data" "required" {
  input = var.required
}

resource "terraform_data" "text" {
  input = local.prefix
}

resource "terraform_data" "json" {
  input = var.json
}

resource "terraform_data" "early" {
  input = var.early
}

resource "terraform_data" "automatic" {
  input = var.automatic
}

resource "terraform_data" "commanded" {
  input = var.commanded
}

resource "terraform_data" "list" {
  input = length(var.list)
}

resource "terraform_data" "settings" {
  input = var.settings.protect
}

resource "terraform_data" "deep" {
  input = var.settings.deep.days
}

resource "terraform_data" "given" {
  input = var.settings.given
}

resource "terraform_data" "map" {
  input = join(",", [for k, v in var.map : "${k}=${v.protect}"])
}

resource "terraform_data" "strict" {
  input = var.strict
}

resource "terraform_data" "loose" {
  input = var.loose
}

resource "terraform_data" "chain" {
  input = local.chain
}

resource "terraform_data" "unknown" {
  input = terraform_data.chain.id
}

resource "terraform_data" "workspace" {
  input = terraform.workspace
}

module "set" {
  source  = "./child"
  protect = true
  name    = var.text
}

module "unset" {
  source = "./child"
}

module "null" {
  source  = "./child"
  protect = null
  name    = null
}

module "each" {
  source   = "./child"
  for_each = toset(["a"])
  name     = each.key
}
