stateless = [
  "truenas_cronjob",
  "truenas_share_nfs",
  "truenas_share_smb",
]
