# deep/er/main.tf
