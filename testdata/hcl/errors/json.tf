{
  "resource": {
    "a": {
      "b": {}
    }
  }
}
