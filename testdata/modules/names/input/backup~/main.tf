# backup~/main.tf
