resource "a" "broken" {
  policy = <<EOT
    {
      "a": "b"
    }
  EOF
}

resource "a" "last" {
  name = "c"
}
