# tests.tftest.hcl
