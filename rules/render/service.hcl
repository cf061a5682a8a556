stateful "render_background_worker" {
  summary = "A service with its disk, if it has one"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/render-oss/render/latest/docs/resources/background_worker"
}

stateful "render_dedicated_ip" {
  summary = "An address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/render-oss/render/latest/docs/resources/dedicated_ip"
}

stateful "render_private_service" {
  summary = "A service with its disk, if it has one"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/render-oss/render/latest/docs/resources/private_service"
}

stateful "render_project" {
  summary = "A project with its environments and what is in them"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/render-oss/render/latest/docs/resources/project"
}

stateful "render_static_site" {
  summary = "A site with its hostname"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/render-oss/render/latest/docs/resources/static_site"
}

stateful "render_web_service" {
  summary = "A service with its disk, if it has one, and its hostname"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/render-oss/render/latest/docs/resources/web_service"
}
