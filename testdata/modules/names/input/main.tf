# main.tf
