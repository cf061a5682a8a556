explained "force_detach_volumes" {
  types   = ["metal_device"]
  because = "it only takes the disks off the server"
}
