# #saved#/main.tf
