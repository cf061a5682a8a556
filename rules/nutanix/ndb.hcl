stateful "nutanix_ndb_clone" {
  summary = "A clone of a database with what was written to it since"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/ndb_clone"

  hazard "delete" {
    unsafe  = ["true"]
    default = "true"
    because = "the clone is deleted from its server and not only unregistered"
  }

  hazard "delete_time_machine" {
    unsafe  = ["true"]
    default = "true"
    because = "its snapshots and logs are deleted too"
  }
}

stateful "nutanix_ndb_database" {
  summary = "A database with its snapshots and logs"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/ndb_database"

  hazard "delete" {
    unsafe  = ["true"]
    default = "true"
    because = "the database is deleted from its server and not only unregistered"
  }

  hazard "delete_time_machine" {
    unsafe  = ["true"]
    default = "true"
    because = "its snapshots and logs are deleted too"
  }
}

stateful "nutanix_ndb_database_snapshot" {
  summary = "A snapshot of a database"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/ndb_database_snapshot"
}

stateful "nutanix_ndb_dbserver_vm" {
  summary = "A database server with its disks"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/ndb_dbservervm"

  hazard "delete" {
    unsafe  = ["true"]
    default = "true"
    because = "the machine and its storage are deleted"
  }

  hazard "delete_vgs" {
    unsafe  = ["true"]
    default = "true"
    because = "the volume groups of the machine are deleted too"
  }

  hazard "delete_vm_snapshots" {
    unsafe  = ["true"]
    default = "true"
    because = "the snapshots of the machine are deleted too"
  }
}

stateful "nutanix_ndb_linked_databases" {
  summary = "Databases of an instance with their tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/ndb_linked_databases"
}

stateful "nutanix_ndb_register_database" {
  summary = "The snapshots and logs of a registered database, and the database if delete is set"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/ndb_register_database"

  hazard "delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the database is deleted from its server and not only unregistered"
  }

  hazard "delete_time_machine" {
    unsafe  = ["true"]
    default = "true"
    because = "its snapshots and logs are deleted too"
  }
}

stateful "nutanix_ndb_register_dbserver" {
  summary = "A registered database server, and its machine if delete is set"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/ndb_dbservervm_register"

  hazard "delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the machine and its storage are deleted"
  }

  hazard "delete_vgs" {
    unsafe  = ["true"]
    default = "true"
    because = "the volume groups of the machine are deleted too"
  }

  hazard "delete_vm_snapshots" {
    unsafe  = ["true"]
    default = "true"
    because = "the snapshots of the machine are deleted too"
  }
}

stateful "nutanix_ndb_tms_cluster" {
  summary = "The copy of a database's snapshots on another cluster"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/ndb_time_machine_cluster"
}
