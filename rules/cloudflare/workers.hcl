stateful "cloudflare_flagship_app" {
  summary = "A set of feature flags, whose id programs have configured"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/flagship_app"
}

stateful "cloudflare_pages_project" {
  summary = "A site with its deployments and its name under pages.dev"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/pages_project"
}

stateful "cloudflare_worker" {
  summary = "A worker with its versions, and the storage of its durable objects if it has any"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/worker"
}

stateful "cloudflare_worker_script" {
  same_as = "cloudflare_workers_script"
  until   = "5.0.0"
}

stateful "cloudflare_workers_for_platforms_dispatch_namespace" {
  summary    = "A namespace of customers' workers, once they are gone"
  kind       = "container"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/workers_for_platforms_dispatch_namespace"
  only_empty = true
}

stateful "cloudflare_workers_for_platforms_namespace" {
  same_as = "cloudflare_workers_for_platforms_dispatch_namespace"
  until   = "5.0.0"
}

stateful "cloudflare_workers_script" {
  summary = "A worker, and the storage of its durable objects if it has any"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/workers_script"
}

stateful "cloudflare_workflow" {
  summary = "A workflow with the state of its instances"
  kind    = "state"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/workflow"
}
